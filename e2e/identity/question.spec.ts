import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { klDivergence } from '../../src/math/klDivergence.ts'
import { question } from '../../src/steps/identity/question.ts'
import { expectMathematics } from './expectMathematics.ts'
import { open, stepOf } from './open.ts'
import { dragBar } from './pointer.ts'
import { logBase, numbersOf, radio, shown, shownWhen } from './shown.ts'

for (const { text, right } of question.options) {
  test(`“${text}” is answered with the mathematics' numbers of the state that settles it`, async ({
    page,
  }) => {
    await open(page)
    await stepOf(page).getByRole('button', { name: text }).click()
    const now = await shownWhen(page, (next) => expect(next.p).toEqual(question.settled.p))
    const model = question.settled.model
    expect(now.q).toEqual(model?.kind === 'probabilities' ? model.q : model?.z)
    expectMathematics(now)
    const answer = stepOf(page).locator('.answer')
    await expect(answer).toContainText(right ? 'Right.' : 'Not so.')
    const dog = now.labels.indexOf('dog')
    const [p = 0, q = 0] = [now.p[dog], now.q[dog]]
    for (const number of [
      p,
      q,
      (p * Math.log(p / q)) / logBase(now),
      klDivergence(now.p, now.q) / logBase(now),
    ])
      await expect(answer).toContainText(formatNumber(number))
    await expect(stepOf(page).getByRole('button', { name: text })).toHaveAttribute('aria-pressed', 'true')
  })
}

test('the settling state is a preview: “back to my numbers” gives back exactly what was there', async ({
  page,
}) => {
  await open(page)
  await stepOf(page).getByRole('button', { name: 'One class more' }).click()
  await dragBar(page, stepOf(page).getByRole('slider', { name: 'q of dog' }), 0.4)
  await radio(page, 'bits').check()
  await stepOf(page).getByRole('button', { name: 'split the sum' }).click()
  const before = numbersOf(
    await shownWhen(page, (now) => {
      expect(now.base).toBe('2')
      expect(now.line).toBe(3)
    }),
  )
  await stepOf(page).getByRole('button', { name: 'Neither' }).click()
  await shownWhen(page, (now) => expect(now.p).toEqual(question.settled.p))
  // What is done to a preview is not done to the reader's numbers.
  await stepOf(page).getByRole('slider', { name: 'p of cat' }).press('ArrowRight')
  await shownWhen(page, (now) => expect(now.p).not.toEqual(question.settled.p))
  await stepOf(page).locator('.answer').getByRole('button', { name: 'back to my numbers' }).click()
  await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(before))
  await stepOf(page).getByRole('button', { name: 'undo' }).click()
  await shownWhen(page, (now) => expect(numbersOf(now)).not.toEqual(before))
})

test('the instrument says that it shows a preview, and gives the numbers back from there as well', async ({
  page,
}) => {
  await open(page)
  const before = numbersOf(await shown(page))
  await stepOf(page).getByRole('button', { name: 'Only the share' }).click()
  const preview = stepOf(page).locator('.previewing')
  await expect(preview).toContainText('settles the question')
  await preview.getByRole('button', { name: 'back to my numbers' }).click()
  await shownWhen(page, (now) => expect(numbersOf(now)).toEqual(before))
  await expect(stepOf(page).locator('.answer')).toBeVisible()
  await stepOf(page).getByRole('button', { name: 'show it again' }).click()
  await shownWhen(page, (now) => expect(now.p).toEqual(question.settled.p))
})

test('the numbers of the answer follow the unit', async ({ page }) => {
  await open(page)
  await radio(page, 'bits').check()
  await stepOf(page).getByRole('button', { name: 'Only the share' }).click()
  const now = await shownWhen(page, (next) => expect(next.p).toEqual(question.settled.p))
  await expect(stepOf(page).locator('.answer')).toContainText(
    formatNumber(klDivergence(now.p, now.q) / logBase(now)),
  )
})
