import { expect, test } from '@playwright/test'
import { awake, open, stepOf } from '../identity/open.ts'
import { swipe } from '../identity/pointer.ts'
import { PARTS } from '../steps/parts.ts'
import { BARS, smallTargets, TARGETS } from './measured.ts'

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })
test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium emulates a coarse pointer')

/** Of each part the step whose rows are its own. */
const TRIED: Readonly<Record<string, readonly string[]>> = {
  distributions: ['identity'],
  classifier: ['softmax', 'batch'],
  learning: ['gradient-logits', 'descent'],
}

for (const [part, met] of Object.entries(PARTS))
  for (const { slug } of met)
    test(`a finger finds thumbs of 44 px and no target below 24 px in ${slug}${TRIED[part]?.includes(slug) ? '' : ' @full'}`, async ({
      page,
    }) => {
      await open(page, '', slug)
      await awake(page, slug)
      const step = stepOf(page, slug)
      expect(await smallTargets(step, 44, BARS)).toEqual([])
      const thumbs = await step
        .locator('.bar')
        .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).getPropertyValue('--thumb')))
      expect(new Set(thumbs)).toEqual(new Set(['44px']))
      expect(await smallTargets(step, 24, TARGETS)).toEqual([])
    })

test('a finger that lands beside the middle of a thumb scrolls the page, and only a drag sideways moves the bar', async ({
  page,
}) => {
  await open(page)
  const bar = stepOf(page).getByRole('slider', { name: 'q of dog', exact: true })
  const [before, top] = await Promise.all([bar.inputValue(), page.evaluate(() => scrollY)])
  await swipe(page, bar, 14, { x: 10, y: -200 })
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(top)
  expect(await bar.inputValue()).toBe(before)
  await expect(stepOf(page).getByRole('button', { name: 'undo' })).toBeDisabled()
  await swipe(page, bar, 14, { x: 60, y: 5 })
  await expect.poll(() => bar.inputValue().then(Number)).toBeGreaterThan(Number(before) + 0.1)
})

test('a finger that taps a thumb changes nothing, and what moves the bar without a pointer after it does', async ({
  page,
}) => {
  await open(page)
  const bar = stepOf(page).getByRole('slider', { name: 'q of dog', exact: true })
  const before = await bar.inputValue()
  await swipe(page, bar, 14, { x: 0, y: 0 })
  expect(await bar.inputValue()).toBe(before)
  // As a screen reader on a phone does.
  await bar.fill('0.5')
  await expect(stepOf(page).getByRole('button', { name: 'undo' })).toBeEnabled()
  expect(Number(await bar.inputValue())).toBeCloseTo(0.5)
})
