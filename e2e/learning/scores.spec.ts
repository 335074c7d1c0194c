import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { tileNumber } from '../../src/instrument/tileNumber.ts'
import { complete } from '../../src/state/complete.ts'
import { linearMeasures } from '../../src/state/linearMeasures.ts'
import { defaultReader } from '../../src/state/reader.ts'
import { setWeight } from '../../src/state/weights.ts'
import { parts } from '../../src/steps/parts.ts'
import { open, stepOf } from '../identity/open.ts'

const SLUG = 'scores'
const step = (page: Page) => stepOf(page, SLUG)
const start = complete(defaultReader, parts.learning.defaults)

const tile = (page: Page, at: string) =>
  step(page)
    .locator('.tile')
    .filter({ has: page.locator(`[data-quantity="${at}"]`) })
const marked = (within: Locator, mark: string) =>
  within
    .locator(`[data-mark="${mark}"] [data-quantity]`)
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['quantity']))
const row = (letter: string, j: number) => start.inputs.map((_, i) => `${letter}:${j},${i}`)
const column = (letter: string, i: number) => start.labels.map((_, j) => `${letter}:${j},${i}`)

test('a weight that is pointed at marks the scores it is in, a score what makes it', async ({ page }) => {
  await open(page, '', SLUG)
  await tile(page, 'W:0,2').hover()
  await expect.poll(() => marked(step(page), 'fed')).toEqual(row('Z', 0))
  expect(await marked(step(page), 'source')).toEqual(row('X', 2))
  await tile(page, 'Z:2,4').hover()
  await expect
    .poll(() => marked(step(page), 'source'))
    .toEqual([...(start.weights[2]?.map((_, n) => `W:2,${n}`) ?? []), ...column('X', 4)])
  await tile(page, 'X:1,3').hover()
  await expect.poll(() => marked(step(page), 'fed')).toEqual(column('Z', 3))
})

test('the slider of a chosen weight moves the scores of its class in every sample', async ({ page }) => {
  await open(page, '', SLUG)
  await tile(page, 'W:2,1').click()
  await step(page).getByRole('slider', { name: 'weight of fox for size' }).press('End')
  const weights = setWeight(start.weights, 2, 1, 3)
  const { scores } = linearMeasures({ ...start, weights })
  for (const [j, entries] of scores.entries())
    for (const [i, score] of entries.entries())
      await expect(tile(page, `Z:${j},${i}`).locator('[data-quantity]')).toHaveText(tileNumber(score))
})

test('by keys alone a matrix is one stop, and the arrows go from tile to tile', async ({ page }) => {
  await open(page, '', SLUG)
  await tile(page, 'W:1,1').focus()
  await page.keyboard.press('ArrowDown')
  await expect(tile(page, 'W:2,1')).toBeFocused()
  await expect(tile(page, 'W:2,1')).toHaveAttribute('data-mark', 'chosen')
  await page.keyboard.press('End')
  await expect(tile(page, 'W:2,2')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tile(page, 'X:2,1')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(step(page).getByRole('slider', { name: 'ears of sample 1' })).toBeVisible()
})

test('a chosen score is worked out with its numbers, and the ladder is at its sample', async ({ page }) => {
  await open(page, '', SLUG)
  await tile(page, 'Z:2,3').click()
  const score = linearMeasures(start).scores[2]?.[3] ?? Number.NaN
  await expect(step(page).locator('.entry-panel')).toContainText(`= ${formatNumber(score)}`)
  await expect(step(page).locator('.chip')).toContainText(`z of fox, sample 4 ${formatNumber(score)}`)
})

test('a link brings weights and samples, and one that does not fit is told so', async ({ page }) => {
  await open(page, '?v=1&W=1,2;3,4&X=1,0.5:0;1,-2:1', SLUG)
  await expect(tile(page, 'Z:1,1').locator('[data-quantity]')).toHaveText(tileNumber(3 - 8))
  await open(page, '?v=1&W=1,2', SLUG)
  await expect(page.getByText('Part of this link could not be read: W.')).toBeVisible()
})
