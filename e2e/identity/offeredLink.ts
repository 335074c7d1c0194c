import type { Page } from '@playwright/test'
import { stepOf } from './open.ts'

/** The link that a step offers to its state. */
export async function offeredLink(page: Page, slug = 'identity'): Promise<string> {
  await stepOf(page, slug).getByRole('button', { name: 'Link to this state' }).click()
  return stepOf(page, slug).getByRole('region', { name: 'Link' }).locator('pre').innerText()
}
