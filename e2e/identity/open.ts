import type { Frame, Locator, Page } from '@playwright/test'
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
  await page.waitForFunction((wanted) => {
    const isOther = (element: Element) => (element.closest('[data-step]')?.id ?? wanted) !== wanted
    const taken = [...document.querySelectorAll('[data-island] > *')].every(
      (root) => isOther(root) || Object.keys(root).some((key) => key.startsWith('__reactProps')),
    )
    // Fields are numbers until they answer: only then do the keys go through them.
    return taken && [...document.querySelectorAll('.field-number')].every(isOther)
  }, slug)
}

/** Waits until React has taken over every island of an embed. */
export const awakeEmbed = (page: Page | Frame) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[data-island] > *')].every((root) =>
      Object.keys(root).some((key) => key.startsWith('__reactProps')),
    ),
  )
