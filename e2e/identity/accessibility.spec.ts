import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { open } from './open.ts'
import { radio, shownWhen } from './shown.ts'
import { typeInto } from './typeInto.ts'

/** What axe has to say of the page, with the elements it says it of. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** The step in use: an editor open with a bad name, an exact 0, an infinity, text to copy, the table open. */
async function use(page: Page) {
  await radio(page, 'probabilities').check()
  await page.getByRole('slider', { name: 'q of owl' }).press('Home')
  await shownWhen(page, (now) => expect(now.q[3]).toBe(0))
  await page.getByRole('slider', { name: 'p of fox' }).press('Home')
  await page.getByText('These numbers as a table').click()
  await page.getByRole('button', { name: 'NumPy' }).click()
  await expect(page.getByRole('region', { name: 'NumPy' })).toBeVisible()
  await page.getByRole('button', { name: 'dog', exact: true }).click()
  await page.getByRole('checkbox', { name: 'lock p(dog)' }).check()
  await typeInto(page.getByRole('textbox', { name: 'Name' }), 'a b')
}

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe has nothing to say of the step at ${width} px, ${theme}, fresh and in use`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await open(page, `?v=1&theme=${theme}`)
      expect(await violations(page), 'fresh').toEqual([])
      await use(page)
      expect(await violations(page), 'in use').toEqual([])
      await page.getByRole('button', { name: 'Neither' }).click()
      await expect(page.locator('.answer')).toBeVisible()
      expect(await violations(page), 'with the answer').toEqual([])
    })
  }
}

test('a bad link leaves notices that axe has nothing to say of', async ({ page }) => {
  await open(page, '?v=1&z=oops&p=3,1')
  await expect(page.locator('.notice').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})
