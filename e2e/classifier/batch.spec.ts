import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { crossEntropy } from '../../src/math/crossEntropy.ts'
import { loss } from '../../src/math/loss.ts'
import { softmax } from '../../src/math/softmax.ts'
import { offeredLink } from '../identity/offeredLink.ts'
import { awake, open, stepOf } from '../identity/open.ts'
import { radio } from '../identity/shown.ts'
import type { Seen } from './seen.ts'
import { expectChecked, numberOf, seen, seenWhen, tabTo, vectorOf } from './seen.ts'

const SLUG = 'batch'
const step = (page: Page) => stepOf(page, SLUG)
const when = (page: Page, check: (now: Seen) => void) => seenWhen(page, SLUG, check)
const press = (page: Page, name: string) => step(page).getByRole('button', { name, exact: true }).click()
const trueClass = (page: Page, sample: number) =>
  step(page).getByRole('combobox', { name: `true class of sample ${sample}` })

/** The samples as the table has them: logits, and the true class by its place. */
function samplesOf({ table: [head = [], ...rows] }: Seen) {
  const names = head.filter((title) => title.startsWith('z of ')).map((title) => title.replace('z of ', ''))
  return rows.map(([, name = '', ...cells]) => ({
    z: cells.slice(0, names.length).map(numberOf),
    k: names.indexOf(name),
  }))
}

/** What the samples shown cost: each, together and on average. */
function costs(now: Seen) {
  const losses = samplesOf(now).map(({ z, k }) => loss(z, k))
  const sum = losses.reduce((total, one) => total + one, 0)
  return { losses, sum, mean: sum / losses.length }
}

/** Every loss, their sum, their mean and the lines of the ladder are those of the samples shown; every check is ok. */
function expectBatch(now: Seen, reduction: 'mean' | 'sum' = 'mean') {
  const { losses, sum, mean } = costs(now)
  expect(vectorOf(now, 'loss')).toEqual(losses.map(formatNumber))
  expect(now.texts['loss-sum']).toBe(formatNumber(sum))
  expect(now.texts['loss-mean']).toBe(formatNumber(mean))
  expect(now.lines).toEqual(now.lines.map(() => formatNumber(reduction === 'sum' ? sum : mean)))
  expectChecked(now)
}

/** What a reader would call the batch: all numbers, and the samples. */
const batchOf = ({ texts, table, lines }: Seen) => ({ texts, table, lines })

/** Does something to the batch and looks at it, then takes it back. */
async function doAndUndo(page: Page, act: () => Promise<unknown>, check: (now: Seen) => void) {
  const before = await seen(page, SLUG)
  await act()
  const after = await when(page, (now) => expect(batchOf(now)).not.toEqual(batchOf(before)))
  expectBatch(after)
  check(after)
  await press(page, 'undo')
  await when(page, (now) => expect(batchOf(now)).toEqual(batchOf(before)))
}

test('every sample twice makes the sum twice as large and leaves the mean', async ({ page }) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  expectBatch(before)
  await doAndUndo(
    page,
    () => press(page, 'duplicate all'),
    (now) => {
      expect(samplesOf(now)).toEqual([...samplesOf(before), ...samplesOf(before)])
      expect(now.texts['loss-mean']).toBe(before.texts['loss-mean'])
      expect(now.texts['loss-sum']).toBe(formatNumber(2 * costs(before).sum))
    },
  )
  await press(page, 'redo')
  const bars = step(page).locator('.loss-bar')
  await expect(bars).toHaveCount(8)
  // A bar that is not drawn keeps its number.
  for (const bar of await bars.all()) expect((await bar.boundingBox())?.height).toBeGreaterThan(20)
})

test('another label moves the loss of its sample alone, another logit too, and the totals follow', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  const others = (now: Seen) => vectorOf(now, 'loss').toSpliced(2, 1)
  await doAndUndo(
    page,
    () => trueClass(page, 3).selectOption('owl'),
    (now) => {
      expect(samplesOf(now)[2]?.k).toBe(3)
      expect(now.texts['loss:2']).not.toBe(before.texts['loss:2'])
      expect(others(now)).toEqual(others(before))
    },
  )
  await press(page, 'sample 3: its logits')
  const slider = step(page).getByRole('slider', { name: 'logit of fox, sample 3' })
  await doAndUndo(
    page,
    () => slider.press('PageUp'),
    (now) => {
      expect(numberOf(now.texts['loss:2'] ?? '')).toBeGreaterThan(numberOf(before.texts['loss:2'] ?? ''))
      expect(others(now)).toEqual(others(before))
    },
  )
})

test('a sample is added and another removed, and undo takes each back', async ({ page }) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  await doAndUndo(
    page,
    () => press(page, 'add a sample'),
    // The sample of the steps above is the first that the page opens with.
    (now) => expect(samplesOf(now)).toEqual([...samplesOf(before), samplesOf(before)[0]]),
  )
  await doAndUndo(
    page,
    () => press(page, 'remove sample 2'),
    (now) => expect(samplesOf(now)).toEqual(samplesOf(before).toSpliced(1, 1)),
  )
})

test('a batch has one sample at least and eight at most @full', async ({ page }) => {
  await open(page, '?v=1&samples=1,0:0;0,1:0', SLUG)
  await press(page, 'remove sample 1')
  const one = await when(page, (now) => expect(samplesOf(now)).toEqual([{ z: [0, 1], k: 0 }]))
  expectBatch(one)
  expect(one.texts['loss-sum']).toBe(one.texts['loss-mean'])
  await expect(step(page).getByRole('button', { name: 'remove sample 1' })).toBeDisabled()
  for (const count of [2, 4, 8]) {
    await press(page, 'duplicate all')
    expectBatch(await when(page, (now) => expect(samplesOf(now)).toHaveLength(count)))
  }
  for (const name of ['add a sample', 'duplicate all'])
    await expect(step(page).getByRole('button', { name })).toBeDisabled()
})

test('the switch from mean to sum changes formulas, values and code together, and every check holds in both', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const code = async () => {
    await press(page, 'NumPy')
    return step(page).getByRole('region', { name: 'NumPy' }).locator('pre').innerText()
  }
  const mean = await seen(page, SLUG)
  expectBatch(mean)
  for (const name of mean.formulas) expect(name).toMatch(/^batch\./)
  expect(await code()).toContain('print(float(Lavg))')
  await radio(step(page), 'sum').check()
  const sum = await when(page, (now) => expect(now.formulas).not.toEqual(mean.formulas))
  expectBatch(sum, 'sum')
  expect(sum.formulas).toEqual(mean.formulas.map((name) => name.replace('batch.', 'batch-sum.')))
  expect(sum.table).toEqual(mean.table)
  await expect.poll(code).toContain('print(float(Lsum))')
  await press(page, 'undo')
  await when(page, (now) => expect(now).toEqual(mean))
})

test('samples that share their logits cost the cross-entropy of their label frequencies and the model', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const bridge = step(page).locator('.bridge-check')
  await expect(bridge).toHaveCount(0)
  await press(page, 'sample 2: its logits')
  const before = samplesOf(await seen(page, SLUG))
  await doAndUndo(
    page,
    () => press(page, 'same logits for all'),
    (now) => expect(samplesOf(now)).toEqual(before.map(({ k }) => ({ z: before[1]?.z, k }))),
  )
  await press(page, 'redo')
  await expect(bridge.locator('[data-check]')).toHaveAttribute('data-check', 'ok')
  const z = before[1]?.z ?? []
  const frequencies = z.map((_, j) => before.filter(({ k }) => k === j).length / before.length)
  const wanted = formatNumber(crossEntropy(frequencies, softmax(z)))
  await expect(bridge.locator('b')).toHaveText([wanted, wanted])
  const now = await seen(page, SLUG)
  expect(now.texts['loss-mean']).toBe(wanted)
  const rows = step(page).locator('.bridge-rows li')
  await expect(rows.locator('> [data-term="p"]')).toHaveText(frequencies.map(formatNumber))
  await expect(rows.locator('> [data-term="q"]')).toHaveText(softmax(z).map(formatNumber))
})

test('a link opens with its samples, and the link to what became of them shows the same in a new page', async ({
  page,
}) => {
  await open(page, '?v=1&samples=1,0,-1:0;0,2,0.5:2', SLUG)
  const opened = await when(page, (now) =>
    expect(samplesOf(now)).toEqual([
      { z: [1, 0, -1], k: 0 },
      { z: [0, 2, 0.5], k: 2 },
    ]),
  )
  expectBatch(opened)
  await trueClass(page, 2).selectOption('dog')
  await press(page, 'duplicate all')
  await radio(step(page), 'sum').check()
  const before = await when(page, (now) => expectBatch(now, 'sum'))
  expect(samplesOf(before).map(({ k }) => k)).toEqual([0, 1, 0, 1])
  const other = await page.context().newPage()
  await other.goto(await offeredLink(page, SLUG))
  await awake(other, SLUG)
  const after = await when(other, (now) => expect(batchOf(now)).toEqual(batchOf(before)))
  expect(after.formulas).toEqual(before.formulas)
  expect(after.sentence).toBe(before.sentence)
})

test('the label of a sample is reached by Tab and changed by the arrows, and its logits stand below', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  await tabTo(page, trueClass(page, 2))
  await expect(step(page).getByRole('heading', { name: 'Sample 2, true class cat' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const after = await when(page, (now) => expect(now.texts['loss:1']).not.toBe(before.texts['loss:1']))
  expectBatch(after)
  expect(samplesOf(after).map(({ k }) => k)).toEqual([1, 1, 1, 2])
  expect(vectorOf(after, 'loss').toSpliced(1, 1)).toEqual(vectorOf(before, 'loss').toSpliced(1, 1))
  await expect(step(page).getByRole('heading', { name: 'Sample 2, true class dog' })).toBeVisible()
})
