import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { awake, awakeEmbed, open, stepOf } from '../identity/open.ts'
import { PARTS, STEPS } from '../steps/parts.ts'
import { focused } from './focused.ts'

/** More than any page has. */
const MOST = 800

/** Goes through the page by Tab to its end: that there is one is that nothing traps the focus. */
async function expectSeenStops(page: Page, least: number) {
  const hidden: string[] = []
  let count = 0
  for (; count < MOST; count++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now === null || now.what === 'body') break
    if (!now.seen) hidden.push(`${now.what} ${now.name}`)
  }
  expect(hidden).toEqual([])
  expect(count).toBeLessThan(MOST)
  expect(count).toBeGreaterThan(least)
}

for (const [part, met] of Object.entries(PARTS))
  test(`on the page of ${part} Tab goes from the top to the end, and every stop shows its focus @full`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(`${part}/`)
    for (const { slug } of met) await awake(page, slug)
    await page.evaluate(() => scrollTo(0, 0))
    await expectSeenStops(page, 20 * met.length)
  })

for (const { slug, question } of STEPS)
  test(`in the embed of ${slug} Tab goes from the top to the end, and every stop shows its focus @full`, async ({
    page,
  }) => {
    await page.goto(`embed/${slug}.html?ask=${question.id}`)
    await awakeEmbed(page)
    await expectSeenStops(page, 10)
  })

/** What is typed with one key and means nothing to a control: Space and Enter press it. */
const CHARACTERS = Array.from({ length: 0x7f - 0x21 }, (_, i) => String.fromCharCode(0x21 + i))

for (const { slug, slider } of STEPS)
  test(`in ${slug} no single character does anything, wherever the focus is @full`, async ({ page }) => {
    await open(page, '', slug)
    const step = stepOf(page, slug)
    const state = async () => [
      page.url(),
      await page.locator(':focus').count(),
      ...(await step.locator('[data-quantity], .line[aria-current], figcaption > p').allTextContents()),
    ]
    const places = {
      'a bar': step.getByRole('slider', { name: slider, disabled: false }).last(),
      'a line': step.locator('.line[aria-current] .line-rule'),
      'an answer': step.locator('.options button').first(),
      'a button': step.locator('.step-footer button').first(),
    }
    for (const [what, place] of Object.entries(places)) {
      await place.focus()
      const before = await state()
      for (const character of CHARACTERS) await page.keyboard.press(character)
      expect(await state(), what).toEqual(before)
      await expect(place).toBeFocused()
    }
  })
