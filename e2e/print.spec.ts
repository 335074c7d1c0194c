import { expect, test } from '@playwright/test'
import { overflow } from './access/measured.ts'
import { awake, stepOf } from './identity/open.ts'
import { PARTS } from './steps/parts.ts'

/** What only a hand can use. */
const CONTROLS =
  'input[type="range"], .button, .options button, .step-footer, .step-nav, .header-tools, details:not([open])'

for (const [part, met] of Object.entries(PARTS))
  test(`${part} is printed with the numbers of now, every formula and figure, and no controls${part === 'learning' ? '' : ' @full'}`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'only Chromium shows a page as it is printed')
    await page.goto(`${part}/`)
    for (const { slug, slider } of met) {
      await awake(page, slug)
      await stepOf(page, slug).getByRole('slider', { name: slider, disabled: false }).last().press('PageUp')
    }
    const lines = () => page.locator('[data-line] .line-value, .chip').allTextContents()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    // Steps that are only in sight follow the hand a moment later.
    await expect(async () => {
      await page.emulateMedia({ media: 'screen' })
      const onScreen = await lines()
      await page.emulateMedia({ media: 'print' })
      expect(await lines()).toEqual(onScreen)
    }).toPass()
    await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0)
    for (const { slug } of met)
      for (const what of ['.katex', 'figcaption', '.line-value'])
        await expect(stepOf(page, slug).locator(what).filter({ visible: true }).first()).toBeVisible()
    const fields = page
      .locator('.instrument input:not([type="radio"], [type="checkbox"])')
      .filter({ visible: true })
    for (const width of await fields.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).borderTopWidth),
    ))
      expect(width).toBe('0px')
    expect(await overflow(page)).toBe(0)
  })
