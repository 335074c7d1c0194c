import { expect, test } from '@playwright/test'
import { softmax } from '../../src/math/softmax.ts'
import { BAR_LOGIT_LIMIT } from '../../src/state/logits.ts'
import { expectMathematics, mathematics } from './expectMathematics.ts'
import { open, stepOf } from './open.ts'
import { dragBar, moveThumb, takeThumb } from './pointer.ts'
import type { Shown } from './shown.ts'
import { numbersOf, shown, shownWhen } from './shown.ts'

test.beforeEach(({ page }) => open(page))

/** Proportions of all but one: what must stay when that one moves. */
const othersShares = (values: readonly number[], moved: number) => {
  const others = values.filter((_, i) => i !== moved)
  const total = others.reduce((sum, value) => sum + value, 0)
  return others.map((value) => value / total)
}
/** A logit as its field shows it, in a page's own minus. */
const logit = ({ fields }: Shown, i: number) => Number(fields[i]?.replace('\u2212', '-'))
const expectClose = (found: readonly number[], wanted: readonly number[]) => {
  expect(found).toHaveLength(wanted.length)
  for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 10)
}

test('the numbers the page opens with are those of the mathematics', async ({ page }) => {
  expectMathematics(await shown(page))
})

test('a drag of one bar of Q changes every line of the ladder, and every check stays ok', async ({
  page,
}) => {
  const before = await shown(page)
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'q of dog' }), 0.6)
  const after = await shownWhen(page, (now) => {
    for (const [i, line] of now.lines.entries()) expect(line).not.toBe(before.lines[i])
  })
  expectMathematics(after)
  expect(after.p).toEqual(before.p)
  expect(after.q[1]).toBeGreaterThan(before.q[1] ?? 1)
})

test('a bar of Q moves its own logit and no other, and Q is the softmax of the logits', async ({ page }) => {
  const before = await shown(page)
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'q of dog' }), 0.6)
  const after = await shownWhen(page, (now) => expect(now.fields[1]).not.toBe(before.fields[1]))
  expect(after.fields.toSpliced(1, 1)).toEqual(before.fields.toSpliced(1, 1))
  expectClose(othersShares(after.q, 1), othersShares(before.q, 1))
  const z = after.fields.map((_, i) => logit(after, i))
  // The field shows four digits of the logit.
  for (const [i, q] of softmax(z).entries()) expect(after.q[i]).toBeCloseTo(q, 3)
})

test('a drag of one bar of P rescales the others in proportion and keeps the sum at 1', async ({ page }) => {
  const before = await shown(page)
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'p of fox' }), 0.7)
  const after = await shownWhen(page, (now) => expect(now.p[2]).not.toBe(before.p[2]))
  expectMathematics(after)
  expect(after.p.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
  expectClose(othersShares(after.p, 2), othersShares(before.p, 2))
  expect(after.q).toEqual(before.q)
  expect(mathematics(after).entropy).not.toBeCloseTo(mathematics(before).entropy, 3)
})

test('a bar of P dragged to 1 and back within one hold gives the others their shares back', async ({
  page,
}) => {
  const before = await shown(page)
  const slider = stepOf(page).getByRole('slider', { name: 'p of cat' })
  await takeThumb(page, slider)
  await moveThumb(page, slider, 1)
  await shownWhen(page, (now) => expect(now.p).toEqual([1, 0, 0, 0, 0]))
  await moveThumb(page, slider, 0.4)
  await page.mouse.up()
  const after = await shownWhen(page, (now) => expect(now.p[0]).toBeLessThan(1))
  expectClose(othersShares(after.p, 0), othersShares(before.p, 0))
})

test('one drag is one step of undo, whatever it passed on its way', async ({ page }) => {
  const before = numbersOf(await shown(page))
  const slider = stepOf(page).getByRole('slider', { name: 'q of cat' })
  await takeThumb(page, slider)
  for (const value of [0.1, 0.9, 0.5]) await moveThumb(page, slider, value)
  await page.mouse.up()
  await shownWhen(page, (now) => expect(now.q).not.toEqual(before.q))
  await stepOf(page).getByRole('button', { name: 'undo' }).click()
  await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(before))
  await expect(stepOf(page).getByRole('button', { name: 'undo' })).toBeDisabled()
})

test('a bar of Q dragged to its end in logit mode stops within what its logit reaches', async ({ page }) => {
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'q of owl' }), -0.2)
  const low = await shownWhen(page, (now) => expect(logit(now, 3)).toBeCloseTo(-BAR_LOGIT_LIMIT, 9))
  expect(low.q[3]).toBeGreaterThan(0)
  expectMathematics(low)
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'q of owl' }), 1.2)
  const high = await shownWhen(page, (now) => expect(logit(now, 3)).toBeCloseTo(BAR_LOGIT_LIMIT, 9))
  expect(high.q[3]).toBeLessThan(1)
  expectMathematics(high)
})
