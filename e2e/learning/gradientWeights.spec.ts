import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { tileNumber } from '../../src/instrument/tileNumber.ts'
import { complete } from '../../src/state/complete.ts'
import { setFeature, setTrueClass } from '../../src/state/inputs.ts'
import { linearMeasures } from '../../src/state/linearMeasures.ts'
import { defaultReader, type Reader } from '../../src/state/reader.ts'
import { setWeight } from '../../src/state/weights.ts'
import { parts } from '../../src/steps/parts.ts'
import type { Seen } from '../classifier/seen.ts'
import { expectChecked, seen, seenWhen, tabTo } from '../classifier/seen.ts'
import { offeredLink } from '../identity/offeredLink.ts'
import { awake, open, stepOf } from '../identity/open.ts'
import { radio } from '../identity/shown.ts'
import { typeInto } from '../identity/typeInto.ts'

const SLUG = 'gradient-weights'
const step = (page: Page) => stepOf(page, SLUG)
const start = complete(defaultReader, parts.learning.defaults)

const tile = (page: Page, at: string) =>
  step(page)
    .locator('button.tile')
    .filter({ has: page.locator(`[data-quantity="${at}"]`) })
const slider = (page: Page, name: string) => step(page).getByRole('slider', { name })

/** Every number of the figure is that of this state, and every entry of the gradient has passed both checks. */
function expectShown(now: Seen, state: Partial<Reader>): void {
  const reader = { ...start, ...state }
  const { residuals, dataGradient } = linearMeasures(reader)
  const { feature: n, input: i } = reader
  const m = reader.focus ?? 0
  const x = reader.inputs[i]?.x ?? []
  const wanted: Record<string, string> = {}
  for (const [j, row] of residuals.entries()) {
    for (const [sample, residual] of row.entries()) wanted[`residuals:${j},${sample}`] = tileNumber(residual)
    for (const [column, feature] of x.entries()) {
      wanted[`product:${j},${column}`] = tileNumber((row[i] ?? Number.NaN) * feature)
      wanted[`gradients:${j},${column}`] = tileNumber(dataGradient[j]?.[column] ?? Number.NaN)
    }
    const left = j === m ? (row[i] ?? Number.NaN) * (x[n] ?? Number.NaN) : 0
    wanted[`term:${j}`] = formatNumber(left)
  }
  for (const [sample, input] of reader.inputs.entries())
    wanted[`part:0,${sample}`] = tileNumber(
      (residuals[m]?.[sample] ?? Number.NaN) * (input.x[n] ?? Number.NaN),
    )
  wanted['data-gradient'] = formatNumber(dataGradient[m]?.[n] ?? Number.NaN)
  wanted['residual'] = formatNumber(residuals[m]?.[i] ?? Number.NaN)
  expect(now.texts).toMatchObject(wanted)
  const part = formatNumber((residuals[m]?.[i] ?? Number.NaN) * (x[n] ?? Number.NaN))
  expect(now.lines).toEqual(now.lines.map(() => part))
  expectChecked(now)
}

const shows = (page: Page, state: Partial<Reader>) => seenWhen(page, SLUG, (now) => expectShown(now, state))

const marked = (page: Page, mark: string) =>
  step(page)
    .locator(`[data-mark="${mark}"] [data-quantity]`)
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['quantity']))

/** The formula column of the check, entry by entry. */
const checkedFormulas = (page: Page) =>
  step(page).locator('.gradient-check tbody td:nth-child(2)').allTextContents()

test('a tile that is chosen marks its error and its feature, and leaves one term of the sum', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await shows(page, {})
  await tile(page, 'product:2,0').click()
  await shows(page, { focus: 2, feature: 0 })
  expect(await marked(page, 'chosen')).toEqual(['residuals:2,1', 'product:2,0', 'part:0,1', 'gradients:2,0'])
  expect(await marked(page, 'source')).toEqual(['residuals:0,1', 'residuals:1,1', 'feature:0', 'error:2'])
  await expect(step(page).locator('.chain-terms tbody tr:not([data-killed]) th')).toHaveText('fox')
})

test('another sample brings its errors and its features, from the matrix and from the row of the parts', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await tile(page, 'residuals:0,3').click()
  await shows(page, { focus: 0, input: 3 })
  await tile(page, 'part:0,5').click()
  await shows(page, { focus: 0, input: 5 })
  await expect(slider(page, 'size of sample 6')).toBeVisible()
})

test('a feature of 0 takes the sample’s part away, whatever its label', async ({ page }) => {
  await open(page, '', SLUG)
  await typeInto(step(page).getByRole('textbox', { name: 'size of sample 2' }), '0')
  const inputs = setFeature(start.inputs, 1, 1, 0)
  const silent = await shows(page, { inputs })
  expect(silent.texts['part:0,1']).toBe('0')
  expect(silent.sentence).toContain('Its size is 0')
  await step(page).getByRole('combobox', { name: 'true class of sample 2' }).selectOption('fox')
  const relabelled = await shows(page, { inputs: setTrueClass(inputs, 1, 2) })
  expect(relabelled.texts['part:0,1']).toBe('0')
  expect(relabelled.texts['gradients:1,1']).toBe(silent.texts['gradients:1,1'])
  expect(relabelled.texts['gradients:1,0']).not.toBe(silent.texts['gradients:1,0'])
})

test('the check follows a weight once the hand rests, and its entries are those of the tiles', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await slider(page, 'weight of dog for size').press('End')
  const weights = setWeight(start.weights, 1, 1, 3)
  await shows(page, { weights })
  const { dataGradient } = linearMeasures({ ...start, weights })
  await expect.poll(() => checkedFormulas(page)).toEqual(dataGradient.flat().map(formatNumber))
  await expect(step(page).locator('.gradient-verdict')).toContainText('All 9 entries are derivatives')
  await step(page).getByText('What is compared, and how closely').click()
  await expect(step(page).locator('.tolerances p')).toBeVisible()
})

test('the switch from mean to sum changes the boxed line, the gradient and its check, and leaves the ladder', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const mean = await shows(page, {})
  await radio(step(page), 'sum').check()
  const sum = await shows(page, { reduction: 'sum' })
  const { dataGradient } = linearMeasures({ ...start, reduction: 'sum' })
  await expect.poll(() => checkedFormulas(page)).toEqual(dataGradient.flat().map(formatNumber))
  const boxed = ({ formulas }: Seen) => formulas.filter((name) => name.includes('.result'))
  const ladder = ({ formulas }: Seen) => formulas.filter((name) => !name.includes('.result'))
  expect(ladder(sum)).toEqual(ladder(mean))
  expect(boxed(sum)).toEqual(boxed(mean).map((name) => name.replace(SLUG, `${SLUG}-sum`)))
  expect(sum.texts['parts-sum']).toBe(mean.texts['parts-sum'])
})

test('by keys alone a tile is reached, another chosen, and the sliders follow', async ({ page }) => {
  await open(page, '', SLUG)
  await tabTo(page, tile(page, 'product:1,1'), tile(page, 'residuals:1,1'))
  await page.keyboard.press('ArrowRight')
  await expect(tile(page, 'product:1,2')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(tile(page, 'product:0,2')).toBeFocused()
  await shows(page, { focus: 0, feature: 2 })
  await expect(slider(page, 'weight of cat for ears')).toBeVisible()
  await expect(slider(page, 'ears of sample 2')).toBeVisible()
})

test('the link to a state shows the same in a new page @full', async ({ page }) => {
  await open(page, '?v=1&W=1,2;3,-4&X=1,0.5:0;1,-2:1;1,0:1&reduction=sum', SLUG)
  const before = await seen(page, SLUG)
  expectChecked(before)
  expect(before.texts['residuals:1,2']).toBeDefined()
  await slider(page, 'size of sample 2').press('PageUp')
  const after = await seenWhen(page, SLUG, (now) => expect(now.texts).not.toEqual(before.texts))
  const other = await page.context().newPage()
  await other.goto(await offeredLink(page, SLUG))
  await awake(other, SLUG)
  await seenWhen(other, SLUG, (now) => {
    expect(now.texts).toEqual(after.texts)
    expect(now.table).toEqual(after.table)
    expect(now.sentence).toBe(after.sentence)
  })
})
