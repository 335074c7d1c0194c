import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { open, stepOf } from '../identity/open.ts'
import { PARTS } from '../steps/parts.ts'
import { expectAlive } from './expectAlive.ts'

/** A step says its figure to the page by this name, which the bundler leaves as it is. */
const FIGURE = /\bFigure:(\w+)/

/** The figure of a step throws as soon as `window.fault` is its slug. */
async function plantFault(page: Page, slug: string) {
  await page.route(new RegExp(`/assets/${slug}-`), async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      FIGURE,
      (_, figure) =>
        `Figure:props=>{if(globalThis.fault===${JSON.stringify(slug)})throw Error("injected");return ${figure}(props)}`,
    )
    await route.fulfill({ response, body })
  })
}

async function expectStill(page: Page, slug: string) {
  const broken = stepOf(page, slug).locator('.step-instrument')
  await expect(broken.getByRole('status').filter({ hasText: 'has stopped' })).toBeVisible()
  await expect(broken.locator('[data-quantity]').first()).toHaveText(/^[∞−\d]/)
  await expect(broken.getByRole('slider', { disabled: false })).toHaveCount(0)
}

for (const [part, met] of Object.entries(PARTS)) {
  const [first, second] = met
  if (!first || !second) throw new Error(`${part} has fewer than two steps`)
  test(`a figure of ${part} that throws as it wakes stands still as it was built, and the rest of the page works`, async ({
    page,
  }) => {
    await plantFault(page, first.slug)
    await page.addInitScript((slug) => Object.assign(window, { fault: slug }), first.slug)
    await page.goto(`${part}/#${first.slug}`)
    await expectStill(page, first.slug)
    await expectAlive(page, second)
  })

  for (const one of met)
    test(`the figure of ${one.slug} that throws while it is used keeps its last numbers, and the rest of the page works @full`, async ({
      page,
    }) => {
      await plantFault(page, one.slug)
      await open(page, '', one.slug)
      await page.evaluate((slug) => Object.assign(window, { fault: slug }), one.slug)
      await stepOf(page, one.slug)
        .getByRole('slider', { name: one.slider, disabled: false })
        .last()
        .press('PageUp')
      await expectStill(page, one.slug)
      await expectAlive(page, one === first ? second : first)
    })
}
