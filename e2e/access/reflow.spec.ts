import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { addStyles } from '../addStyles.ts'
import { awake, awakeEmbed } from '../identity/open.ts'
import { PAGES } from '../pages.ts'
import { PARTS, STEPS } from '../steps/parts.ts'
import { overflow, smallTexts } from './measured.ts'

/** The spacing of text that WCAG 1.4.12 lets every reader choose. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`

/** Texts of buttons and of figures' sentences that their own place cuts off. */
const cut = (page: Page) =>
  page.locator('.button, figcaption > p:first-child, .prose p, summary').evaluateAll((all) =>
    all.flatMap((one) => {
      const hides = getComputedStyle(one).overflowX !== 'visible'
      return hides && one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 ? [one.textContent] : []
    }),
  )

/** The page at the width of a phone, or of a zoom to 400 %, as it comes and with the reader's own spacing. */
async function expectToFlow(page: Page) {
  expect(await overflow(page)).toBe(0)
  expect(await smallTexts(page.locator('body'))).toEqual([])
  await addStyles(page, SPACING)
  expect(await overflow(page), 'with spacing').toBe(0)
  expect(await cut(page)).toEqual([])
}

test.use({ viewport: { width: 320, height: 640 } })

for (const path of PAGES)
  test(`at 320 px, and with the reader’s own spacing of text, /${path} scrolls no way but down, and no text is below 12 px${['', 'classifier/', 'accessibility/'].includes(path) ? '' : ' @full'}`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const { slug } of PARTS[path.slice(0, -1)] ?? []) await awake(page, slug)
    await expectToFlow(page)
  })

for (const { slug, question } of STEPS)
  test(`at 320 px, and with the reader’s own spacing of text, the embed of ${slug} scrolls no way but down, and no text is below 12 px @full`, async ({
    page,
  }) => {
    await page.goto(`embed/${slug}.html?ask=${question.id}`)
    await awakeEmbed(page)
    await expectToFlow(page)
  })
