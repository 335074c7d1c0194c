import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { expectMathematics } from './expectMathematics.ts'
import { open, stepOf } from './open.ts'
import { dragBar } from './pointer.ts'
import { radio, shown, shownWhen } from './shown.ts'
import { typeInto } from './typeInto.ts'

async function typeZero(page: Page) {
  await radio(stepOf(page), 'probabilities').check()
  await typeInto(stepOf(page).getByRole('textbox', { name: 'q of owl as a number' }), '0')
  return shownWhen(page, (now) => expect(now.q[3]).toBe(0))
}

test('a q of exactly 0 under p > 0 makes H(P,Q) and KL infinite wherever they stand', async ({ page }) => {
  await open(page)
  const now = await typeZero(page)
  expectMathematics(now)
  expect(new Set(now.quantities['cross-entropy'])).toEqual(new Set(['∞']))
  expect(new Set(now.quantities['kl'])).toEqual(new Set(['∞']))
  expect(now.quantities['entropy']).not.toContain('∞')
})

test('the class that makes the sum infinite is named in the ladder, the chart, the result and the sentence', async ({
  page,
}) => {
  await open(page)
  const now = await typeZero(page)
  for (const line of await stepOf(page).locator('.line-value').all()) await expect(line).toContainText('owl')
  await expect(stepOf(page).locator('.area-figure').getByText('∞ owl')).toBeVisible()
  await expect(stepOf(page).locator('.verdict')).toContainText('both infinite')
  await expect(stepOf(page).locator('.verdict')).toContainText('q(owl) = 0')
  expect(now.sentence).toContain('q(owl) is 0')
  await expect(stepOf(page).locator('.class').nth(3).locator('.share-number')).toHaveText('+∞')
})

test('a bar of Q at its very end gives an exact 0 in probability mode', async ({ page }) => {
  await open(page)
  await radio(stepOf(page), 'probabilities').check()
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'q of dog' }), -0.2)
  expectMathematics(await shownWhen(page, (now) => expect(now.q[1]).toBe(0)))
})

test('no logit makes an exact 0: the smallest that the field takes still gives a finite divergence', async ({
  page,
}) => {
  await open(page)
  const field = stepOf(page).getByRole('textbox', { name: 'logit of owl' })
  await typeInto(field, '-50')
  const now = await shownWhen(page, (next) => expect(next.fields[3]).toBe('-50'))
  expect(now.q[3]).toBeGreaterThan(0)
  expect(now.quantities['q:3']).not.toContain('0')
  expect(now.quantities['kl']).not.toContain('∞')
  expectMathematics(now)
  await field.press('End')
  await field.press('9')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  expect((await shown(page)).quantities).toEqual(now.quantities)
})

test('going from an exact 0 to logits says that they cannot reach it', async ({ page }) => {
  await open(page)
  await typeZero(page)
  await radio(stepOf(page), 'logits').check()
  await expect(stepOf(page).getByRole('status').filter({ hasText: 'owl' }).first()).toBeVisible()
  const now = await shownWhen(page, (next) => expect(next.mode).toBe('logits'))
  expect(now.q[3]).toBeGreaterThan(0)
  expectMathematics(now)
})

test('a p of 0 counts nothing and says why', async ({ page }) => {
  await open(page)
  await stepOf(page).getByRole('slider', { name: 'p of fox' }).press('Home')
  const now = await shownWhen(page, (next) => expect(next.p[2]).toBe(0))
  expectMathematics(now)
  expect(now.sentence).toContain('p(fox) is 0')
  expect(now.sentence).toContain('0 log 0')
  expect(now.shares[2]).toBe('0')
})

test('a class with p = 0 and q = 0 makes nothing infinite', async ({ page }) => {
  await open(page, '?v=1&p=0.5,0.5,0&q=0.25,0.75,0')
  const now = await shownWhen(page, (next) => expect(next.p).toEqual([0.5, 0.5, 0]))
  expectMathematics(now)
  expect(now.quantities['kl']).not.toContain('∞')
})
