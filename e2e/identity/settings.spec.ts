import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { expectMathematics } from './expectMathematics.ts'
import { open, stepOf } from './open.ts'
import { dragBar } from './pointer.ts'
import { numbersOf, radio, shown, shownWhen } from './shown.ts'
import { typeInto } from './typeInto.ts'

test.beforeEach(({ page }) => open(page))

const press = (page: Page, name: string) => stepOf(page).getByRole('button', { name, exact: true }).click()
const close = (found: readonly number[], wanted: readonly number[]) => {
  expect(found).toHaveLength(wanted.length)
  for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 10)
}
const argmax = (values: readonly number[]) => values.indexOf(Math.max(...values))

test('Q = P gives the model the truth: H(P,Q) is H(P), and the divergence is 0', async ({ page }) => {
  const { p } = await shown(page)
  await press(page, 'Q = P')
  const now = await shownWhen(page, (next) => close(next.q, p))
  expect(new Set(now.quantities['cross-entropy'])).toEqual(new Set(now.quantities['entropy']))
  expect(new Set(now.quantities['kl'])).toEqual(new Set([formatNumber(0)]))
  expect(now.sentence).toContain('Q equals P')
  expect(now.checks).toEqual(now.checks.map(() => 'ok'))
})

test('uniform gives every class the same under Q and leaves P alone', async ({ page }) => {
  const { p } = await shown(page)
  await press(page, 'uniform Q')
  const now = await shownWhen(page, (next) =>
    close(
      next.q,
      p.map(() => 1 / p.length),
    ),
  )
  expect(now.p).toEqual(p)
  expectMathematics(now)
})

test('one-hot puts all of P on the class in focus and leaves Q alone', async ({ page }) => {
  const { p, q } = await shown(page)
  await stepOf(page).getByRole('slider', { name: 'p of owl' }).focus()
  await press(page, 'one-hot P')
  const now = await shownWhen(page, (next) => expect(next.p).not.toEqual(p))
  expect(now.p).toEqual(p.map((_, i) => (i === 3 ? 1 : 0)))
  expect(now.q).toEqual(q)
  expectMathematics(now)
})

test('swap exchanges P and Q, and twice gives both back', async ({ page }) => {
  const before = await shown(page)
  await press(page, 'swap')
  const swapped = await shownWhen(page, (now) => close(now.p, before.q))
  close(swapped.q, before.p)
  expectMathematics(swapped)
  await press(page, 'swap')
  close((await shownWhen(page, (now) => close(now.p, before.p))).q, before.q)
})

test('a swap that would need an exact 0 goes to probabilities and says so', async ({ page }) => {
  await stepOf(page).getByRole('slider', { name: 'p of fox' }).press('Home')
  await press(page, 'swap')
  const now = await shownWhen(page, (next) => expect(next.q[2]).toBe(0))
  expect(now.mode).toBe('probabilities')
  await expect(page.locator('.notice')).toContainText('fox')
  expectMathematics(now)
})

test('there are 2 to 10 classes, each number of them with its own sums', async ({ page }) => {
  for (const [name, end] of [
    ['One class more', 10],
    ['One class fewer', 2],
  ] as const) {
    const button = stepOf(page).getByRole('button', { name })
    for (let count = (await shown(page)).labels.length; count !== end; ) {
      count += Math.sign(end - count)
      await button.click()
      const now = await shownWhen(page, (next) => expect(next.labels).toHaveLength(count))
      expect(new Set(now.labels).size).toBe(count)
      expectMathematics(now)
    }
    await expect(button).toBeDisabled()
  }
})

test('a class is renamed everywhere at once', async ({ page }) => {
  await press(page, 'dog')
  await typeInto(stepOf(page).getByRole('textbox', { name: 'Name' }), 'Wölfin')
  await page.keyboard.press('Enter')
  await expect(stepOf(page).getByRole('textbox', { name: 'Name' })).toHaveCount(0)
  const step = stepOf(page)
  for (const name of ['p of Wölfin', 'q of Wölfin', 'surprisal of Wölfin under Q'])
    await expect(step.getByRole('slider', { name })).toBeVisible()
  await expect(step.locator('.area-name').getByText('Wölfin')).toBeVisible()
  await expect(step.locator('figcaption > p').first()).toContainText('Wölfin')
  await expect(step.locator('figcaption > p').first()).not.toContainText('dog')
})

// Each starts one key before what is refused, so that nothing acceptable is typed on the way.
for (const [what, labels, key, reason] of [
  ['an empty name', 'a,b', 'Backspace', 'needs a name'],
  ['a name of signs', 'a,b', '-', 'letters and digits'],
  ['a name of thirteen letters', 'abcdefghijkl,b', 'm', 'at most'],
  ['the name of another class', 'ca,cat', 't', 'already'],
] as const) {
  test(`${what} is refused with its reason and changes nothing`, async ({ page }) => {
    await open(page, `?v=1&p=0.5,0.5&q=0.25,0.75&labels=${labels}`)
    const names = labels.split(',')
    const before = numbersOf(await shownWhen(page, (now) => expect(now.labels).toEqual(names)))
    await press(page, names[0] ?? '')
    const field = stepOf(page).getByRole('textbox', { name: 'Name' })
    await field.press('End')
    await field.press(key)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(stepOf(page).getByRole('alert')).toContainText(reason)
    await expect(field).toHaveAccessibleDescription(new RegExp(reason))
    await page.keyboard.press('Escape')
    expect(numbersOf(await shown(page))).toEqual(before)
  })
}

test('a locked class keeps its p while another moves, and its own bar says why it stands', async ({
  page,
}) => {
  const before = await shown(page)
  await press(page, 'dog')
  await stepOf(page).getByRole('checkbox', { name: 'lock p(dog)' }).check()
  await page.keyboard.press('Escape')
  const locked = stepOf(page).getByRole('slider', { name: 'p of dog' })
  await expect(locked).toBeDisabled()
  await expect(stepOf(page).locator('.said')).toContainText('dog is locked')
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'p of cat' }), 0.6)
  const now = await shownWhen(page, (next) => expect(next.p[0]).not.toBe(before.p[0]))
  expect(now.p[1]).toBe(before.p[1])
  expect(now.p.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
  expectMathematics(now)
})

test('a class whose every other is locked cannot move, and the page says why', async ({ page }) => {
  for (const name of ['cat', 'dog', 'fox', 'owl']) {
    await stepOf(page)
      .getByRole('button', { name, exact: true })
      .or(stepOf(page).getByRole('button', { name: `${name} locked` }))
      .click()
    await stepOf(page)
      .getByRole('checkbox', { name: `lock p(${name})` })
      .check()
  }
  await expect(stepOf(page).getByRole('slider', { name: 'p of elk' })).toBeDisabled()
  await expect(stepOf(page).locator('.said')).toContainText('nothing is left to give way')
})

test('undo goes back through every kind of change, redo forward again, and reset to the beginning', async ({
  page,
}) => {
  const states = [numbersOf(await shown(page))]
  const changes = [
    () => dragBar(page, stepOf(page).getByRole('slider', { name: 'q of fox' }), 0.6),
    () => press(page, 'uniform Q'),
    () => stepOf(page).getByRole('button', { name: 'One class more' }).click(),
    () => radio(stepOf(page), 'probabilities').check(),
    () => stepOf(page).getByRole('slider', { name: 'p of cat' }).press('Home'),
  ]
  for (const change of changes) {
    await change()
    const last = states.at(-1)
    states.push(numbersOf(await shownWhen(page, (now) => expect(numbersOf(now)).not.toEqual(last))))
  }
  for (const state of states.toReversed().slice(1)) {
    await press(page, 'undo')
    await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(state))
  }
  await expect(stepOf(page).getByRole('button', { name: 'undo' })).toBeDisabled()
  for (const state of states.slice(1)) {
    await press(page, 'redo')
    await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(state))
  }
  await expect(stepOf(page).getByRole('button', { name: 'redo' })).toBeDisabled()
  await press(page, 'reset')
  await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(states[0]))
})

test('the largest class takes all of P where none is in focus', async ({ page }) => {
  await open(page, '?v=1&p=0.2,0.5,0.3')
  const before = await shownWhen(page, (now) => expect(now.labels).toHaveLength(3))
  const preset = stepOf(page).getByRole('button', { name: 'one-hot P' })
  await preset.focus()
  await page.keyboard.press('Enter')
  const now = await shownWhen(page, (next) => expect(next.p).not.toEqual(before.p))
  expect(now.p[argmax(before.p)]).toBe(1)
})
