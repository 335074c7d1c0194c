import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber, formatSigned } from '../../src/expression/number.ts'
import { lossGradient } from '../../src/math/lossGradient.ts'
import { softmax } from '../../src/math/softmax.ts'
import { softmaxJacobian } from '../../src/math/softmaxJacobian.ts'
import type { Seen } from '../classifier/seen.ts'
import { expectChecked, numberOf, numbersOf, seen, seenWhen, tabTo, vectorOf } from '../classifier/seen.ts'
import { offeredLink } from '../identity/offeredLink.ts'
import { open, stepOf } from '../identity/open.ts'
import { radio } from '../identity/shown.ts'

const SLUG = 'gradient-logits'
const step = (page: Page) => stepOf(page, SLUG)
const when = (page: Page, check: (now: Seen) => void) => seenWhen(page, SLUG, check)
const bar = (page: Page, name: string) => step(page).getByRole('slider', { name })
const tile = (page: Page, name: string) =>
  step(page).getByRole('button', { name: new RegExp(`^change of ŷ of ${name},`) })

/** The lines that hold for every label, and the last, which needs a one-hot one. */
const ANY = ['ok', 'ok', 'ok', 'ok', 'ok', 'ok']

/** The gradient, the Jacobian and the contracted column are those of this label and the logits shown. */
function expectGradient(now: Seen, y: readonly number[], focus: number) {
  const z = numbersOf(now, 'z')
  const residuals = lossGradient(z, y)
  expect(vectorOf(now, 'p')).toEqual(y.map(formatNumber))
  expect(vectorOf(now, 'q')).toEqual(softmax(z).map(formatNumber))
  expect(vectorOf(now, 'grad-z')).toEqual(residuals.map(formatSigned))
  expect(now.texts['grad-z-sum']).toBe('0')
  for (const [l, row] of softmaxJacobian(z).entries())
    for (const [j, entry] of row.entries()) expect(now.texts[`J:${l},${j}`]).toBe(formatNumber(entry))
  expect(now.texts['contracted']).toBe(formatSigned(residuals[focus] ?? 0))
  expect(now.texts['gradient']).toBe(formatNumber(residuals[focus] ?? 0))
}

/** The cells of the live check, a row a class: formula, exact derivative, difference. */
const checkedNumbers = (page: Page) =>
  step(page)
    .locator('.gradient-check tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').replace(/ [✓✗]$/, '')),
      ),
    )

test('the gradient is model minus label in every class, whichever is the true one, and adds up to 0', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const DOG = 1
  expectGradient(await seen(page, SLUG), [0, 1, 0], DOG)
  await radio(step(page), 'true class: fox').check()
  const fox = await when(page, (now) => expect(vectorOf(now, 'p')).toEqual(['0', '0', '1']))
  expectGradient(fox, [0, 0, 1], 2)
  expectChecked(fox)
})

test('both routes hold line by line and lead to one number; a soft label breaks the last line of each alone', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const lse = await seen(page, SLUG)
  expectChecked(lse)
  await radio(step(page), 'the Jacobian').check()
  const jacobian = await when(page, (now) => expect(now.formulas).toContain('gradient-logits-jacobian.3'))
  expectChecked(jacobian)
  expect(jacobian.formulas).not.toContain('gradient-logits.3')
  expect(jacobian.lines.at(-1)).toBe(lse.lines.at(-1))
  await step(page).getByRole('button', { name: 'soft label' }).click()
  for (const route of ['the Jacobian', 'log-sum-exp']) {
    await radio(step(page), route).check()
    const soft = await when(page, (now) => expect(now.lineChecks).toEqual([...ANY, 'broken']))
    expect(soft.resultCheck).toBe('ok')
    expectGradient(soft, [0, 0.8, 0.2], 1)
    await expect(step(page).locator('[data-line] .apart')).toHaveText(['off by 0.2'])
  }
  await expect(step(page).locator('.gradient-verdict')).toHaveText(/All 3 entries are derivatives/)
})

test('the live check follows a drag once it rests, and holds the formula against two derivatives', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await bar(page, 'probability of dog').press('PageUp')
  await expect(async () => {
    const now = await seen(page, SLUG)
    const wanted = numbersOf(now, 'grad-z')
    const rows = await checkedNumbers(page)
    expect(rows.map(([formula = '']) => numberOf(formula))).toEqual(wanted)
    for (const [formula, exact, difference] of rows) {
      expect(exact).toBe(formula)
      expect(difference).toBe(formula)
    }
  }).toPass({ timeout: 5000 })
  await step(page).getByText('What is compared, and how closely').click()
  await expect(step(page).locator('.tolerances')).toContainText('1/(6√3) = 0.09623')
})

test('a column of the Jacobian is chosen by pointer or keys, and contracted to the gradient of its class', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await tile(page, 'dog by z of fox').click()
  const fox = await when(page, (now) => expectGradient(now, [0, 1, 0], 2))
  expect(fox.lines.at(-1)).toBe(fox.texts['contracted']?.replace('+', ''))
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(tile(page, 'dog by z of cat')).toBeFocused()
  const cat = await when(page, (now) => expectGradient(now, [0, 1, 0], 0))
  expectChecked(cat)
})

test('sure and right pulls hardly, unsure more, sure and wrong most, and never by more than 1 @full', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const pulls: number[] = []
  for (const [name, z] of [
    ['sure and right', [0, 5, 0]],
    ['unsure', [0, 0, 0]],
    ['sure and wrong', [0, 0, 5]],
  ] as const) {
    await step(page).getByRole('button', { name, exact: true }).click()
    const now = await when(page, (next) => expect(numbersOf(next, 'z')).toEqual(z))
    expectGradient(now, [0, 1, 0], 1)
    expectChecked(now)
    pulls.push(-(numbersOf(now, 'grad-z')[1] ?? Number.NaN))
  }
  expect(pulls).toEqual(pulls.toSorted((a, b) => a - b))
  expect(pulls.at(-1)).toBeLessThan(1)
})

test('the scores of a sample of the step before become the logits, and its true class the label', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const score = await stepOf(page, 'scores').locator('[data-quantity="Z:2,2"]').innerText()
  await step(page).getByRole('button', { name: 'scores of sample 3' }).click()
  const third = await when(page, (now) => expect(vectorOf(now, 'z')[2]).toBe(score))
  expectGradient(third, [0, 0, 1], 1)
  expectChecked(third)
})

test('a link keeps label, logits and route', async ({ page }) => {
  await open(page, '', SLUG)
  await radio(step(page), 'the Jacobian').check()
  await step(page).getByRole('button', { name: 'soft label' }).click()
  await step(page).getByRole('button', { name: 'unsure' }).click()
  const before = await when(page, (now) => expect(numbersOf(now, 'z')).toEqual([0, 0, 0]))
  const link = await offeredLink(page, SLUG)
  expect(link).toContain('route=jacobian')
  await page.goto('about:blank')
  await page.goto(link)
  const after = await when(page, (now) => expect(now.formulas).toContain('gradient-logits-jacobian.3'))
  expect(vectorOf(after, 'grad-z')).toEqual(vectorOf(before, 'grad-z'))
  expect(after.lineChecks).toEqual(before.lineChecks)
})

test('the label is reached by Tab, and a class is made the true one by the arrows @full', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await tabTo(page, radio(step(page), 'true class: dog'))
  await page.keyboard.press('ArrowDown')
  await expect(radio(step(page), 'true class: fox')).toBeFocused()
  await when(page, (now) => expectGradient(now, [0, 0, 1], 2))
})

test('ten classes stay readable: the matrix scrolls by itself, the page does not @full', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '', SLUG)
  for (let count = 3; count < 10; count++)
    await step(page).getByRole('button', { name: 'One class more' }).click()
  const now = await when(page, (next) => expect(vectorOf(next, 'grad-z')).toHaveLength(10))
  expectChecked(now)
  const widths = await step(page)
    .locator('.jacobian .tile')
    .evaluateAll((tiles) => tiles.map((tile) => tile.scrollWidth - tile.clientWidth))
  expect(Math.max(...widths)).toBe(0)
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
})
