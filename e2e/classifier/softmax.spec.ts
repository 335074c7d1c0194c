import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatExp, formatNumber } from '../../src/expression/number.ts'
import { softmax } from '../../src/math/softmax.ts'
import { open, stepOf } from '../identity/open.ts'
import { dragBar } from '../identity/pointer.ts'
import { radio } from '../identity/shown.ts'
import type { Seen } from './seen.ts'
import { expectChecked, numberOf, numbersOf, seen, seenWhen, vectorOf } from './seen.ts'

const SLUG = 'softmax'
const step = (page: Page) => stepOf(page, SLUG)
const slider = (page: Page, name: string) => step(page).getByRole('slider', { name })
const field = (page: Page, name: string) => step(page).getByRole('textbox', { name })
const when = (page: Page, check: (now: Seen) => void) => seenWhen(page, SLUG, check)

/** What each class's row shows of the first two stages: the bar's value, the exponential's text. */
const stages = (page: Page) =>
  step(page)
    .locator('.stage-rows li')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        first: Number(row.querySelector<HTMLInputElement>('input[type="range"]')?.value),
        second: row.querySelectorAll('.stage-number')[1]?.textContent ?? '',
      })),
    )

/** The probabilities shown are the softmax of the logits shown at this temperature, to every digit. */
function expectSoftmax(now: Seen, temperature: number) {
  const q = softmax(numbersOf(now, 'z'), { temperature })
  expect(vectorOf(now, 'q')).toEqual(q.map(formatNumber))
}

/** Classes from the smallest entry to the largest. */
const order = (entries: readonly number[]) =>
  [...entries.keys()].sort((a, b) => (entries[a] ?? 0) - (entries[b] ?? 0))

test('a shift moves every logit and multiplies every exponential, and leaves every probability as it was', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  const from = await stages(page)
  expectSoftmax(before, 1)
  await slider(page, 'shift c').press('PageUp')
  await when(page, (now) => expect(now.sentence).not.toBe(before.sentence))
  const shift = numberOf(await field(page, 'shift c').inputValue())
  expect(shift).toBeGreaterThan(0)
  const to = await stages(page)
  for (const [j, z] of numbersOf(before, 'z').entries()) {
    expect(to[j]?.first).toBeCloseTo(z + shift, 9)
    expect(to[j]?.second).toBe(formatExp(z + shift))
    expect(to[j]?.second).not.toBe(from[j]?.second)
  }
  const after = await seen(page, SLUG)
  expect(vectorOf(after, 'q')).toEqual(vectorOf(before, 'q'))
  expect(vectorOf(after, 'z')).toEqual(vectorOf(before, 'z'))
  expect(after.lines).toEqual(before.lines)
  expectChecked(after)
})

test('the temperature divides every logit, keeps the order of the classes and takes from the first as it rises', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const cold = await seen(page, SLUG)
  const top = order(numbersOf(cold, 'z')).at(-1) ?? 0
  let last = cold
  for (const key of ['PageUp', 'ArrowRight', 'PageUp']) {
    await slider(page, 'temperature T').press(key)
    const before = last
    last = await when(page, (now) => expect(vectorOf(now, 'q')).not.toEqual(vectorOf(before, 'q')))
    expectSoftmax(last, numberOf(await field(page, 'temperature T').inputValue()))
    expectChecked(last)
    expect(vectorOf(last, 'z')).toEqual(vectorOf(cold, 'z'))
    expect(order(numbersOf(last, 'q'))).toEqual(order(numbersOf(cold, 'z')))
    expect(numbersOf(last, 'q')[top]).toBeLessThan(numbersOf(before, 'q')[top] ?? 0)
  }
})

test('a link with a temperature opens at it, and its other numbers follow', async ({ page }) => {
  await open(page, '?v=1&T=0.5', SLUG)
  const now = await when(page, (next) => expectSoftmax(next, 0.5))
  await expect(field(page, 'temperature T')).toHaveValue('0.5')
  const z = numbersOf(now, 'z')
  expect((await stages(page)).map(({ first }) => first)).toEqual(z.map((entry) => entry / 0.5))
  expect(now.sentence).toContain('T = 0.5')
  expectChecked(now)
})

test('as many classes as a language model has: ten are named, heat takes from the first, and the reader’s own come back', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const own = await seen(page, SLUG)
  await radio(step(page), '50,257').check()
  const rows = step(page).locator('.ranked tbody tr')
  await expect(rows).toHaveCount(10)
  const ranked = () =>
    rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  const before = await ranked()
  expect(new Set(before.map(([name]) => name)).size).toBe(10)
  const z = before.map(([, logit = '']) => numberOf(logit))
  const q = before.map(([, , probability = '']) => numberOf(probability))
  expect(z).toEqual(z.toSorted((a, b) => b - a))
  // The sum over all cancels in the ratio of two; what is left is of the four digits shown.
  for (const [i, entry] of z.entries())
    expect(Math.log((q[0] ?? 0) / (q[i] ?? 0))).toBeCloseTo((z[0] ?? 0) - entry, 2)
  const together = numberOf((await step(page).locator('.ranked tfoot td').last().textContent()) ?? '')
  expect(together).toBeCloseTo(
    q.reduce((sum, one) => sum + one, 0),
    3,
  )
  await slider(page, 'temperature T').press('PageUp')
  await expect.poll(async () => numberOf((await ranked())[0]?.[2] ?? '')).toBeLessThan(q[0] ?? 0)
  const after = await ranked()
  expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name))
  const T = numberOf(await field(page, 'temperature T').inputValue())
  for (const [i, [, heated = '']] of after.entries())
    expect(Math.abs(numberOf(heated) * T - (z[i] ?? 0))).toBeLessThan(0.01)
  await radio(step(page), '5 classes').check()
  await expect(rows).toHaveCount(0)
  await expect(step(page).locator('.stage-rows li')).toHaveCount(5)
  const back = await seen(page, SLUG)
  expect(vectorOf(back, 'z')).toEqual(vectorOf(own, 'z'))
  expectSoftmax(back, numberOf(await field(page, 'temperature T').inputValue()))
})

test('a probability dragged by the pointer moves the logit of its class alone, at any temperature', async ({
  page,
}) => {
  await open(page, '?v=1&T=2', SLUG)
  const before = await seen(page, SLUG)
  await dragBar(page, slider(page, 'probability of dog'), 0.6)
  const after = await when(page, (now) => expect(now.texts['z:1']).not.toBe(before.texts['z:1']))
  expect(vectorOf(after, 'z').toSpliced(1, 1)).toEqual(vectorOf(before, 'z').toSpliced(1, 1))
  expect(numbersOf(after, 'q')[1]).toBeCloseTo(0.6, 1)
  const q = softmax(numbersOf(after, 'z'), { temperature: 2 })
  for (const [j, entry] of numbersOf(after, 'q').entries()) expect(entry).toBeCloseTo(q[j] ?? 0, 3)
  expectChecked(after)
  await step(page).getByRole('button', { name: 'undo' }).click()
  await when(page, (now) => {
    for (const name of ['z', 'q']) expect(vectorOf(now, name)).toEqual(vectorOf(before, name))
  })
})
