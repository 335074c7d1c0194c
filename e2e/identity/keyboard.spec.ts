import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { focused } from '../access/focused.ts'
import { expectMathematics } from './expectMathematics.ts'
import { awake, open, stepOf } from './open.ts'
import { numbersOf, shown, shownWhen } from './shown.ts'
import { typeInto } from './typeInto.ts'

test.beforeEach(({ page }) => open(page))

/** The page without a place in it named: the keyboard starts at its top. */
async function openAtTop(page: Page) {
  await page.goto('about:blank')
  await page.goto('distributions/')
  await awake(page, 'surprisal')
}

/** Presses Tab from where the page is until it leaves this step, or with null comes to one: every stop on the way. */
async function stops(page: Page, step: string | null) {
  const found: NonNullable<Awaited<ReturnType<typeof focused>>>[] = []
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now === null || now.what === 'body' || now.step !== step) break
    found.push(now)
  }
  return found
}

test('Tab from the top reaches all that stands around the steps, each with a ring around it', async ({
  page,
}) => {
  await openAtTop(page)
  const found = await stops(page, null)
  for (const stop of found) expect(stop.seen, `${stop.what} ${stop.name} shows its focus`).toBe(true)
  const names = found.map((stop) => stop.name)
  const wanted = ['Skip to the content', 'nats', 'Theme: auto', 'The identity']
  expect(names.filter((name) => wanted.includes(name)).toSorted()).toEqual(wanted.toSorted())
  expect(names[0]).toBe('Skip to the content')
})

test('Tab reaches everything of the step in the order it is read, each with a ring around it', async ({
  page,
}) => {
  test.slow()
  await stepOf(page).getByRole('button', { name: 'cat', exact: true }).focus()
  await page.keyboard.press('Shift+Tab')
  const found = await stops(page, 'identity')
  for (const stop of found) expect(stop.seen, `${stop.what} ${stop.name} shows its focus`).toBe(true)
  const names = found.map((stop) => stop.name)
  const wanted = [
    'cat',
    'p of cat',
    'q of cat',
    'logit of cat',
    'elk',
    'logit of elk',
    'These numbers as a table',
    'Q = P',
    'uniform Q',
    'one-hot P',
    'swap',
    'logits',
    'One class fewer',
    'One class more',
    'reset',
    'Both change sign',
    'Only the share',
    'Neither',
    'Link to this state',
    'LaTeX',
    'NumPy',
    'PyTorch',
    'Embed',
  ]
  expect(names.filter((name) => wanted.includes(name))).toEqual(wanted)
  // A bar does what an edge and a border do.
  for (const handle of ['surprisal of cat under Q', 'probability of cat, up to its border with dog']) {
    await expect(stepOf(page).getByRole('slider', { name: handle })).toHaveCount(1)
    expect(names).not.toContain(handle)
  }
  // One line of the ladder takes the Tab: the current one, whichever the reading has come to.
  const rules = ['definition', 'log of a quotient', 'split the sum', 'name both sums']
  expect(names.filter((name) => rules.includes(name))).toHaveLength(1)
  for (const chip of ['H(P,Q) ', 'H(P) ', 'KL '])
    expect(
      names.some((name) => name.startsWith(chip)),
      chip,
    ).toBe(true)
})

test('the link at the very top leads past the header, the one before a figure past it', async ({ page }) => {
  await openAtTop(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByText('How to move the figures')).toBeFocused()
  await page.keyboard.press('Tab')
  const past = stepOf(page, 'surprisal').getByRole('link', { name: 'Skip the figure' })
  await expect(past).toBeFocused()
  await expect(past).toBeInViewport()
  await page.keyboard.press('Tab')
  const first = stepOf(page, 'surprisal').getByRole('button', { name: 'cat', exact: true })
  await expect(first).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(stepOf(page, 'surprisal').locator('.line-rule').first()).toBeFocused()
})

test('a key pressed with Alt is the page’s, also where a slider has the focus', async ({ page }) => {
  const slider = stepOf(page).getByRole('slider', { name: 'p of cat' })
  const before = await slider.inputValue()
  await slider.focus()
  await page.keyboard.press('Alt+PageDown')
  await expect(page).toHaveURL(/#gibbs$/)
  expect(await slider.inputValue()).toBe(before)
})

for (const name of ['p of cat', 'q of cat']) {
  test(`the keys move ${name}: arrows, finer with Shift, Page keys, Home and End`, async ({ page }) => {
    const slider = stepOf(page).getByRole('slider', { name })
    const value = async () => Number(await slider.inputValue())
    await slider.focus()
    const moves: number[] = []
    for (const key of ['ArrowRight', 'Shift+ArrowRight', 'PageUp']) {
      const before = await value()
      await page.keyboard.press(key)
      await expect.poll(value).toBeGreaterThan(before)
      moves.push((await value()) - before)
      const up = await value()
      await page.keyboard.press(key.replace('Right', 'Left').replace('Up', 'Down'))
      await expect.poll(value).toBeLessThan(up)
      expect(await value()).toBeCloseTo(before, 9)
    }
    const [arrow = 0, fine = 0, wide = 0] = moves
    expect(fine).toBeLessThan(arrow)
    expect(arrow).toBeLessThan(wide)
    const before = await value()
    await page.keyboard.press('Home')
    await expect.poll(value).toBeLessThan(0.01)
    expectMathematics(await shown(page))
    await page.keyboard.press('End')
    await expect.poll(value).toBeGreaterThan(before)
    expectMathematics(await shown(page))
  })
}

test('a bar of P sent to its end and walked back by keys gives the others their shares back', async ({
  page,
}) => {
  const before = await shown(page)
  await stepOf(page).getByRole('slider', { name: 'p of elk' }).focus()
  await page.keyboard.press('End')
  await shownWhen(page, (now) => expect(now.p[4]).toBe(1))
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const after = await shownWhen(page, (now) => expect(now.p[4]).toBeCloseTo(before.p[4] ?? 0, 12))
  for (const [i, p] of before.p.entries()) expect(after.p[i]).toBeCloseTo(p, 12)
})

test('a slider says its value in words', async ({ page }) => {
  const slider = stepOf(page).getByRole('slider', { name: 'q of dog' })
  await slider.press('ArrowRight')
  const now = await shownWhen(page, (next) => expect(next.q[1]).toBeGreaterThan(0.15))
  await expect(slider).toHaveAttribute('aria-valuetext', formatNumber(now.q[1] ?? 0))
})

test('a logit is typed, with a comma or a real minus as well, and its arrows add a tenth', async ({
  page,
}) => {
  const field = stepOf(page).getByRole('textbox', { name: 'logit of dog' })
  for (const [text, value] of [
    ['1.5', 1.5],
    ['-0,25', -0.25],
    ['\u22122', -2],
  ] as const) {
    await typeInto(field, text)
    await field.press('Enter')
    await expect(field).toHaveValue(formatNumber(value))
    expectMathematics(await shown(page))
  }
  await field.press('ArrowUp')
  await expect(field).toHaveValue(formatNumber(-1.9))
  await field.press('Shift+ArrowUp')
  await expect(field).toHaveValue(formatNumber(-1.89))
  await field.press('ArrowDown')
  await expect(field).toHaveValue(formatNumber(-1.99))
})

for (const [what, text, reason] of [
  ['a word', 'high', 'is not a number'],
  ['nothing', '', 'is not a number'],
  ['a number beyond its limits', '9', 'lies between'],
] as const) {
  test(`${what} in the field of a logit says what is wrong and changes nothing`, async ({ page }) => {
    const before = numbersOf(await shown(page))
    const field = stepOf(page).getByRole('textbox', { name: 'logit of dog' })
    if (reason === 'lies between') {
      // In front of 0.2, so that no key on the way makes a number that is taken.
      await field.press('Home')
      await field.press('9')
    } else await typeInto(field, text)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(new RegExp(reason))
    await expect(stepOf(page).getByRole('alert')).toBeInViewport()
    expect((await shown(page)).quantities).toEqual(before.quantities)
    await field.blur()
    await expect(stepOf(page).getByRole('alert')).toHaveCount(0)
    expect(numbersOf(await shown(page))).toEqual(before)
  })
}

test('presets, undo and redo work by Enter and Space', async ({ page }) => {
  const before = numbersOf(await shown(page))
  await stepOf(page).getByRole('button', { name: 'uniform Q' }).focus()
  await page.keyboard.press('Enter')
  const after = numbersOf(await shownWhen(page, (now) => expect(now.q).not.toEqual(before.q)))
  await stepOf(page).getByRole('button', { name: 'undo' }).focus()
  await page.keyboard.press('Space')
  await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(before))
  await stepOf(page).getByRole('button', { name: 'redo' }).focus()
  await page.keyboard.press('Enter')
  await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(after))
})

test('a class is named and locked without a mouse, and the focus comes back to its name', async ({
  page,
}) => {
  const name = stepOf(page).getByRole('button', { name: 'fox', exact: true })
  await name.focus()
  await page.keyboard.press('Enter')
  await expect(stepOf(page).getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(stepOf(page).getByRole('checkbox', { name: 'lock p(fox)' })).toBeChecked()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Escape')
  await expect(stepOf(page).getByRole('textbox', { name: 'Name' })).toHaveCount(0)
  await expect(stepOf(page).getByRole('button', { name: /^fox/ })).toBeFocused()
})

test('the arrows, Home and End move the current line of the ladder and the focus with it', async ({
  page,
}) => {
  const rules = stepOf(page).locator('.line-rule')
  await rules.first().focus()
  for (const [key, line] of [
    ['ArrowDown', 2],
    ['ArrowDown', 3],
    ['End', 4],
    ['ArrowDown', 4],
    ['ArrowUp', 3],
    ['Home', 1],
    ['ArrowUp', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(stepOf(page).locator('[data-line][aria-current]')).toHaveAttribute('data-line', String(line))
    await expect(rules.nth(line - 1)).toBeFocused()
  }
})

test('the focus on a line or a named value lights the marks of its terms', async ({ page }) => {
  const step = stepOf(page)
  await page.keyboard.press('Tab')
  for (const term of ['cross-entropy', 'entropy', 'kl']) {
    const chip = stepOf(page).locator(`.chip[data-term="${term}"]`)
    await chip.focus()
    await expect(step).toHaveAttribute('data-highlight', term)
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
  }
  await stepOf(page).locator('.line-rule').first().focus()
  await page.keyboard.press('End')
  await expect(step).toHaveAttribute('data-highlight', /entropy/)
  await stepOf(page).getByRole('button', { name: 'LaTeX' }).focus()
  await expect(step).not.toHaveAttribute('data-highlight')
})

test('the question and the footer answer to the keyboard', async ({ page }) => {
  await stepOf(page).getByRole('button', { name: 'Only the share' }).focus()
  await page.keyboard.press('Enter')
  await expect(stepOf(page).locator('.answer')).toContainText('Right.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(
    stepOf(page).locator('.answer').getByRole('button', { name: 'back to my numbers' }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(stepOf(page).locator('.answer').getByRole('button', { name: 'show it again' })).toBeFocused()
  for (const [name, text] of [
    ['LaTeX', '\\log'],
    ['NumPy', 'numpy'],
    ['PyTorch', 'torch'],
  ] as const) {
    const button = stepOf(page).getByRole('button', { name })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(stepOf(page).getByRole('region', { name }).locator('pre')).toContainText(text)
  }
})
