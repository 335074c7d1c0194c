import type { Page } from '@playwright/test'

/** Opens the step at the state that a query names, and returns when every island of the page answers. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`distributions/${query}#identity`)
  await awake(page)
}

/** Waits until React has taken over every island: what is done before is answered, but later. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-island] > *')].every((root) =>
      Object.keys(root).some((key) => key.startsWith('__reactProps')),
    ),
  )
}
