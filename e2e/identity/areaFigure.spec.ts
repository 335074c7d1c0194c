import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { expectMathematics } from './expectMathematics.ts'
import { open, stepOf } from './open.ts'
import { dragHandle } from './pointer.ts'
import { numbersOf, radio, shown, shownWhen } from './shown.ts'
import { typeInto } from './typeInto.ts'

test.beforeEach(({ page }) => open(page))

const edge = (page: Page, name: string) =>
  stepOf(page).getByRole('slider', { name: `surprisal of ${name} under Q`, exact: true })
const border = (page: Page, left: string, right: string) =>
  stepOf(page).getByRole('slider', {
    name: `probability of ${left}, up to its border with ${right}`,
    exact: true,
  })

/** Shares of all classes but one. */
const without = (values: readonly number[], i: number) => {
  const rest = values.toSpliced(i, 1)
  const total = rest.reduce((sum, value) => sum + value, 0)
  return rest.map((value) => value / total)
}

test('an orange edge dragged down makes that class likelier, its logit alone moving', async ({ page }) => {
  const before = await shown(page)
  await dragHandle(page, edge(page, 'dog'), { x: 0, y: 40 })
  const after = await shownWhen(page, (now) => expect(now.q[1]).not.toBe(before.q[1]))
  expect(after.q[1]).toBeGreaterThan(before.q[1] ?? 1)
  expect(after.p).toEqual(before.p)
  expect(after.fields.toSpliced(1, 1)).toEqual(before.fields.toSpliced(1, 1))
  expectMathematics(after)
})

test('the same q by its bar and by its edge leaves the same Q', async ({ page }) => {
  await dragHandle(page, edge(page, 'fox'), { x: 0, y: -25 })
  const before = await shown(page)
  await stepOf(page).getByRole('button', { name: 'reset' }).click()
  await radio(stepOf(page), 'probabilities').check()
  const start = await shownWhen(page, (now) => expect(now.mode).toBe('probabilities'))
  expect(start.q[2]).not.toBe(before.q[2])
  await typeInto(
    stepOf(page).getByRole('textbox', { name: 'q of fox as a number' }),
    String(before.q[2]?.toFixed(12)),
  )
  const after = await shownWhen(page, (now) => expect(now.q[2]).toBeCloseTo(before.q[2] ?? 0, 10))
  for (const [i, q] of before.q.entries()) expect(after.q[i]).toBeCloseTo(q, 10)
})

test('the keys of an orange edge move it both ways, and the divergence follows', async ({ page }) => {
  const before = await shown(page)
  const handle = edge(page, 'cat')
  await handle.press('ArrowUp')
  const up = await shownWhen(page, (now) => expect(now.q[0]).toBeLessThan(before.q[0] ?? 0))
  expectMathematics(up)
  await handle.press('Shift+ArrowDown')
  const finer = await shownWhen(page, (now) => expect(now.q[0]).toBeGreaterThan(up.q[0] ?? 1))
  expect(finer.q[0]).toBeLessThan(before.q[0] ?? 0)
  await handle.press('PageDown')
  const page1 = await shownWhen(page, (now) => expect(now.q[0]).toBeGreaterThan(before.q[0] ?? 1))
  expect(page1.p).toEqual(before.p)
  for (const [i, share] of without(page1.q, 0).entries())
    expect(share).toBeCloseTo(without(before.q, 0)[i] ?? 0, 10)
  expectMathematics(page1)
})

test('an orange edge says its surprisal in words', async ({ page }) => {
  const handle = edge(page, 'owl')
  const before = await handle.getAttribute('aria-valuetext')
  await handle.press('ArrowUp')
  await expect(handle).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect(handle).toHaveAttribute('aria-valuetext', /nats$/)
})

test('a border dragged moves two p and keeps their sum; the other classes stand still', async ({ page }) => {
  const before = await shown(page)
  await dragHandle(page, border(page, 'dog', 'fox'), { x: -30, y: 0 })
  const after = await shownWhen(page, (now) => expect(now.p[1]).not.toBe(before.p[1]))
  const both = ({ p }: { p: readonly number[] }) => (p[1] ?? 0) + (p[2] ?? 0)
  expect(after.p[1]).toBeLessThan(before.p[1] ?? 0)
  expect(both(after)).toBeCloseTo(both(before), 12)
  expect([after.p[0], after.p[3], after.p[4]]).toEqual([before.p[0], before.p[3], before.p[4]])
  expect(after.q).toEqual(before.q)
  expectMathematics(after)
})

test('the keys of a border do the same as the pointer, to the very ends', async ({ page }) => {
  const before = await shown(page)
  const handle = border(page, 'cat', 'dog')
  const both = (before.p[0] ?? 0) + (before.p[1] ?? 0)
  await handle.press('ArrowRight')
  const after = await shownWhen(page, (now) => expect(now.p[0]).toBeGreaterThan(before.p[0] ?? 1))
  expect((after.p[0] ?? 0) + (after.p[1] ?? 0)).toBeCloseTo(both, 12)
  await handle.press('End')
  expectMathematics(await shownWhen(page, (now) => expect(now.p[1]).toBe(0)))
  await handle.press('Home')
  const none = await shownWhen(page, (now) => expect(now.p[0]).toBe(0))
  expect(none.p[1]).toBeCloseTo(both, 12)
  expectMathematics(none)
})

test('a drag of an edge is one step of undo', async ({ page }) => {
  const before = numbersOf(await shown(page))
  await dragHandle(page, edge(page, 'cat'), { x: 0, y: -30 })
  await shownWhen(page, (now) => expect(now.q).not.toEqual(before.q))
  await stepOf(page).getByRole('button', { name: 'undo' }).click()
  await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(before))
})

test('an edge dragged out of the figure goes on beyond its top, and stays finite', async ({ page }) => {
  await radio(stepOf(page), 'probabilities').check()
  await dragHandle(page, edge(page, 'dog'), { x: 0, y: -150 })
  const now = await shownWhen(page, (next) => expect(next.mode).toBe('probabilities'))
  expect(now.q[1]).toBeGreaterThan(0)
  expectMathematics(now)
})
