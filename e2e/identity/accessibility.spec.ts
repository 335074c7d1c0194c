import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { axeFinds } from '../access/axe.ts'
import { open, stepOf } from './open.ts'
import { radio, shownWhen } from './shown.ts'
import { typeInto } from './typeInto.ts'

/** What axe has to say of these parts of the page; `steps.spec.ts` asks it of the whole. */
const violations = (page: Page, include = '[data-step="identity"]') => axeFinds(page, { include })

/** The step in use: an editor open with a bad name, an exact 0, an infinity, text to copy, the table open. */
async function use(page: Page) {
  await radio(stepOf(page), 'probabilities').check()
  await stepOf(page).getByRole('slider', { name: 'q of owl' }).press('Home')
  await shownWhen(page, (now) => expect(now.q[3]).toBe(0))
  await stepOf(page).getByRole('slider', { name: 'p of fox' }).press('Home')
  await stepOf(page).getByText('These numbers as a table').click()
  await stepOf(page).getByRole('button', { name: 'NumPy' }).click()
  await expect(stepOf(page).getByRole('region', { name: 'NumPy' })).toBeVisible()
  await stepOf(page).getByRole('button', { name: 'dog', exact: true }).click()
  await stepOf(page).getByRole('checkbox', { name: 'lock p(dog)' }).check()
  await typeInto(stepOf(page).getByRole('textbox', { name: 'Name' }), 'a b')
}

// The gate asks the whole page, in use, on a phone: `e2e/steps/steps.spec.ts`.
for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe has nothing to say of the step at ${width} px, ${theme}, fresh and in use @full`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await open(page, `?v=1&theme=${theme}`)
      expect(await violations(page), 'fresh').toEqual([])
      await use(page)
      expect(await violations(page), 'in use').toEqual([])
      await stepOf(page).getByRole('button', { name: 'Neither' }).click()
      await expect(stepOf(page).locator('.answer')).toBeVisible()
      expect(await violations(page), 'with the answer').toEqual([])
    })
  }
}

test('a bad link leaves notices that axe has nothing to say of', async ({ page }) => {
  await open(page, '?v=1&z=oops&p=3,1')
  await expect(page.locator('.notice').first()).toBeVisible()
  expect(await violations(page, '[data-island$="/notices"]')).toEqual([])
})
