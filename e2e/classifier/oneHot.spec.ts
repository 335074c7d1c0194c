import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { crossEntropy } from '../../src/math/crossEntropy.ts'
import { entropy } from '../../src/math/entropy.ts'
import { klDivergence } from '../../src/math/klDivergence.ts'
import { loss } from '../../src/math/loss.ts'
import { softmax } from '../../src/math/softmax.ts'
import { open, stepOf } from '../identity/open.ts'
import { radio } from '../identity/shown.ts'
import type { Seen } from './seen.ts'
import { expectChecked, numberOf, numbersOf, seen, seenWhen, tabTo, vectorOf } from './seen.ts'

const SLUG = 'one-hot'
const step = (page: Page) => stepOf(page, SLUG)
const when = (page: Page, check: (now: Seen) => void) => seenWhen(page, SLUG, check)

/** The lines that hold for any label, and those that need a one-hot one. */
const ANY = ['ok', 'ok']
const NEEDS_ONE_HOT = ['broken', 'broken']

/** H(y), KL(y‖ŷ) and L of this label and the logits shown, wherever the step shows them. */
function expectLabel(now: Seen, y: readonly number[]) {
  const q = softmax(numbersOf(now, 'z'))
  expect(vectorOf(now, 'p')).toEqual(y.map(formatNumber))
  expect(vectorOf(now, 'q')).toEqual(q.map(formatNumber))
  expect(now.texts['entropy']).toBe(formatNumber(entropy(y)))
  expect(now.texts['loss']).toBe(formatNumber(crossEntropy(y, q)))
  expect(now.texts['kl']).toBe(formatNumber(klDivergence(y, q)))
}

const oneHot = (k: number, count: number) => Array.from({ length: count }, (_, j) => (j === k ? 1 : 0))

test('the loss is the surprisal of the true class, whichever is chosen, and every check holds', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  for (const [k, name] of [
    [3, 'owl'],
    [0, 'cat'],
  ] as const) {
    await radio(step(page), `true class: ${name}`).check()
    const now = await when(page, (next) => expect(next.texts[`p:${k}`]).toBe('1'))
    expectLabel(now, oneHot(k, 5))
    const surprisal = formatNumber(-Math.log(softmax(numbersOf(now, 'z'))[k] ?? 0))
    expect(now.texts['loss']).toBe(surprisal)
    expect(now.texts['kl']).toBe(surprisal)
    expect(now.texts['entropy']).toBe('0')
    expect(now.sentence).toContain(`−log ŷ(${name}) = ${surprisal}`)
    expect(vectorOf(now, 'q')).toEqual(vectorOf(before, 'q'))
    expectChecked(now)
  }
})

test('a soft label breaks exactly the lines that need a one-hot one, by its entropy, and the result still holds', async ({
  page,
}) => {
  await open(page, '?v=1&p=0.8,0.1,0.1&z=1,0,-1', SLUG)
  const soft = await when(page, (now) => expectLabel(now, [0.8, 0.1, 0.1]))
  expect([soft.texts['loss'], soft.texts['entropy'], soft.texts['kl']]).toEqual([
    '0.7076',
    '0.6390',
    '0.06857',
  ])
  expect(soft.lineChecks).toEqual([...ANY, ...NEEDS_ONE_HOT])
  expect(soft.resultCheck).toBe('ok')
  expect(soft.lines).toEqual(['0.7076', '0.6390 + 0.06857', '0.06857', '0.4076'])
  await expect(step(page).locator('[data-line="3"] [data-check]')).toHaveAccessibleName(/differ by 0\.6390$/)
  await expect(step(page).locator('[data-line] .apart')).toHaveText(['off by 0.6390', 'off by 0.3'])
  await radio(step(page), 'one-hot').check()
  const sure = await when(page, (now) => expectLabel(now, [1, 0, 0]))
  expect(sure.texts['loss']).toBe('0.4076')
  expectChecked(sure)
})

test('a smoothed label costs what the mathematics says, shared by all classes or by the others', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await step(page).getByRole('slider', { name: 'smoothing ε' }).press('PageUp')
  await expect(step(page).getByRole('textbox', { name: 'smoothing ε' })).toHaveValue('0.1')
  const byAll = await when(page, (now) => expectLabel(now, [0.02, 0.92, 0.02, 0.02, 0.02]))
  const z = numbersOf(byAll, 'z')
  expect(byAll.texts['loss']).toBe(formatNumber(loss(z, 1, { labelSmoothing: 0.1 })))
  expect(byAll.lineChecks).toEqual([...ANY, ...NEEDS_ONE_HOT])
  expect(byAll.resultCheck).toBe('ok')
  await radio(step(page), 'the others').check()
  const byOthers = await when(page, (now) => expectLabel(now, [0.025, 0.9, 0.025, 0.025, 0.025]))
  expect(byOthers.resultCheck).toBe('ok')
  expect(byOthers.texts['loss']).not.toBe(byAll.texts['loss'])
  // The others' share of ε is a share of all for a larger ε: (1 − ε) + ε/5 = 0.9.
  expect(byOthers.texts['loss']).toBe(formatNumber(loss(z, 1, { labelSmoothing: 0.125 })))
  await step(page).getByRole('slider', { name: 'smoothing ε' }).press('Home')
  const none = await when(page, (now) => expectLabel(now, oneHot(1, 5)))
  expectChecked(none)
})

test('one number is the difference between a model that is sure and right and one that is sure and wrong @full', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const losses: number[] = []
  for (const [preset, z] of [
    ['sure and right', [0, 5, 0, 0, 0]],
    ['sure and wrong', [0, 0, 5, 0, 0]],
    ['no idea', [0, 0, 0, 0, 0]],
  ] as const) {
    await step(page).getByRole('button', { name: preset }).click()
    const now = await when(page, (next) => expect(numbersOf(next, 'z')).toEqual(z))
    expectLabel(now, oneHot(1, 5))
    expectChecked(now)
    losses.push(numberOf(now.texts['loss'] ?? ''))
  }
  const [right = 0, wrong = 0, uniform = 0] = losses
  expect(wrong - right).toBeCloseTo(5, 3)
  expect(uniform).toBeCloseTo(Math.log(5), 3)
})

test('the true class is reached by Tab and changed by the arrows @full', async ({ page }) => {
  await open(page, '', SLUG)
  await tabTo(page, radio(step(page), 'true class: dog'))
  await page.keyboard.press('ArrowDown')
  await expect(radio(step(page), 'true class: fox')).toBeFocused()
  const fox = await when(page, (now) => expectLabel(now, oneHot(2, 5)))
  expectChecked(fox)
  await page.keyboard.press('ArrowUp')
  await when(page, (now) => expectLabel(now, oneHot(1, 5)))
})
