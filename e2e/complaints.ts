import type { Page } from '@playwright/test'

/**
 * Collects all that a page has to complain of from now on: errors and warnings on its console, exceptions, and
 * requests that leave the address it was given.
 */
export function complaints(page: Page, address: string): readonly string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => found.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      found.push(`asked for ${request.url()}`)
  })
  return found
}
