import { expect, test } from '@playwright/test'
import { baseNumber } from '../../src/state/base.ts'
import { expectMathematics } from './expectMathematics.ts'
import { open, stepOf } from './open.ts'
import { numbersOf, radio, shown, shownWhen } from './shown.ts'

for (const [base, plural, singular] of [
  ['e', 'nats', 'nat'],
  ['2', 'bits', 'bit'],
  ['10', 'hartleys', 'hartley'],
] as const) {
  test(`in ${plural} every quantity is its nats divided by log ${baseNumber(base).toPrecision(3)}`, async ({
    page,
  }) => {
    await open(page)
    await radio(page, 'bits').check()
    await radio(page, plural).check()
    // The unit is the page's, at its top: a step follows when it comes into sight and the hand rests.
    await stepOf(page).locator('.ladder').scrollIntoViewIfNeeded()
    const now = await shownWhen(page, (next) => {
      expect(next.base).toBe(base)
      expectMathematics(next)
    })
    expect(new Set(now.units)).toEqual(new Set([singular]))
    expect(now.sentence).toContain(plural)
    await expect(stepOf(page).locator('.panel-head')).toContainText(plural)
  })
}

test('the unit changes neither P nor Q, and going back shows the first numbers again', async ({ page }) => {
  await open(page)
  const before = await shown(page)
  await radio(page, 'hartleys').check()
  await stepOf(page).locator('.ladder').scrollIntoViewIfNeeded()
  const after = await shownWhen(page, (now) => expect(now.base).toBe('10'))
  expect([after.p, after.q, after.fields]).toEqual([before.p, before.q, before.fields])
  await radio(page, 'nats').check()
  await stepOf(page).locator('.ladder').scrollIntoViewIfNeeded()
  await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(numbersOf(before)))
})

test('a quantity in nats, bits and hartleys says which on its own element', async ({ page }) => {
  await open(page)
  for (const quantity of ['entropy', 'cross-entropy', 'kl'])
    for (const element of await stepOf(page).locator(`[data-quantity="${quantity}"]`).all())
      await expect(element).toHaveAttribute('data-unit', 'nat')
  for (const name of ['p:0', 'q:0', 'z:0'])
    await expect(stepOf(page).locator(`[data-quantity="${name}"][data-unit]`)).toHaveCount(0)
})
