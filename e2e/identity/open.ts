import type { Locator, Page } from '@playwright/test'
import { partOf } from '../steps/parts.ts'

/** A step of the part's page: what a test does with a step, it does within this. */
export const stepOf = (page: Page, slug = 'identity'): Locator => page.locator(`[data-step="${slug}"]`)

/** Opens the page of the step at the state that a query names, and returns when the step answers. */
export async function open(page: Page, query = '', slug = 'identity'): Promise<void> {
  await page.goto(`${partOf(slug)}/${query}#${slug}`)
  await awake(page, slug)
}

/**
 * Brings a step into sight, where it wakes, and waits until React has taken over every island of it and of the
 * page around the steps: what is done before is answered, but later.
 */
export async function awake(page: Page, slug = 'identity'): Promise<void> {
  await stepOf(page, slug).evaluate((step) => {
    const { top, bottom } = step.getBoundingClientRect()
    if (bottom <= 0 || top >= innerHeight) step.scrollIntoView({ behavior: 'instant' })
  })
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[data-island] > *')].every((root) => {
        const step = root.closest('[data-step]')
        if (step && step.id !== wanted) return true
        return Object.keys(root).some((key) => key.startsWith('__reactProps'))
      }),
    slug,
  )
}
