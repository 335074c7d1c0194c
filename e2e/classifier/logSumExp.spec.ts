import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { logSumExp } from '../../src/math/logSumExp.ts'
import { loss } from '../../src/math/loss.ts'
import { complaints } from '../complaints.ts'
import { open, stepOf } from '../identity/open.ts'
import { radio } from '../identity/shown.ts'
import { typeInto } from '../identity/typeInto.ts'
import type { Seen } from './seen.ts'
import { expectChecked, numberOf, numbersOf, seen, seenWhen, vectorOf } from './seen.ts'

const SLUG = 'log-sum-exp'
const DOG = 1
const step = (page: Page) => stepOf(page, SLUG)
const when = (page: Page, check: (now: Seen) => void) => seenWhen(page, SLUG, check)
const dot = (page: Page, name: string) => step(page).getByRole('slider', { name: `z of ${name} on the line` })

/** LSE(z), z_k and the loss are those of the logits shown, to every digit. */
function expectDistance(now: Seen, k: number) {
  const z = numbersOf(now, 'z')
  expect(now.texts['log-sum-exp']).toBe(formatNumber(logSumExp(z)))
  expect(now.texts['z-true']).toBe(formatNumber(z[k] ?? 0))
  expect(now.texts['loss']).toBe(formatNumber(loss(z, k)))
  expectChecked(now)
}

/** What each form of the loss gives in float32 and in float64, as printed; `the loss` is the true one. */
const floats = (page: Page) =>
  step(page)
    .locator('.float-table tbody')
    .evaluateAll((bodies) =>
      Object.fromEntries(
        bodies.map((body) => [
          body.querySelector('th b')?.textContent ?? '',
          [...body.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        ]),
      ),
    )

const programs = (text: string | undefined) => Number(text?.replaceAll('\u2212', '-'))
const BROKEN = /^(Infinity|NaN)$/
const DIGITS = /^\d[\d.]*(e.+)?$/

test('the loss is LSE less the logit of the true class, as the numbers shown say, whichever it is', async ({
  page,
}) => {
  await open(page, '', SLUG)
  expectDistance(await seen(page, SLUG), DOG)
  await radio(step(page), 'true class: owl').check()
  const owl = await when(page, (now) => expectDistance(now, 3))
  const [whole, part, difference] = ['log-sum-exp', 'z-true', 'loss'].map((name) =>
    numberOf(owl.texts[name] ?? ''),
  ) as [number, number, number]
  expect(whole - part).toBeCloseTo(difference, 3)
  await step(page).getByRole('slider', { name: 'logit of owl' }).press('PageUp')
  const up = await when(page, (now) => expect(now.texts['z-true']).not.toBe(owl.texts['z-true']))
  expectDistance(up, 3)
  expect(numberOf(up.texts['loss'] ?? '')).toBeLessThan(difference)
})

test('past 88.8 the form as written breaks in float32 alone, past 710 in both, and the shifted form in none', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  const z = numbersOf(before, 'z')
  const field = step(page).getByRole('textbox', { name: 'one logit in floating point' })
  for (const [rise, float64] of [
    ['88', DIGITS],
    ['89', DIGITS],
    ['709', DIGITS],
    ['711', BROKEN],
  ] as const) {
    await typeInto(field, rise)
    const truth = loss([Number(rise), ...z.slice(1)], DOG)
    await expect.poll(async () => programs((await floats(page))['the loss']?.[1])).toBe(truth)
    const now = await floats(page)
    const written = now['as written'] ?? []
    expect(written[0], `float32 at ${rise}`).toMatch(rise === '88' ? DIGITS : BROKEN)
    expect(written[1], `float64 at ${rise}`).toMatch(float64)
    if (float64 === DIGITS) expect(programs(written[1])).toBeCloseTo(truth, 9)
    // One rounding to float32 is off by at most 2⁻²⁴ of the number.
    expect(Math.abs(programs(now['shifted']?.[0]) - truth)).toBeLessThan(2 ** -22 * truth)
    expect(programs(now['shifted']?.[1])).toBeCloseTo(truth, 9)
  }
  // Only the panel has the logit run: the rest of the step is as the reader set it.
  const after = await seen(page, SLUG)
  expect(after.texts).toEqual(before.texts)
  expectChecked(after)
  await step(page)
    .getByRole('button', { name: /^back to/ })
    .click()
  await expect.poll(async () => programs((await floats(page))['the loss']?.[1])).toBe(loss(z, DOG))
})

test('sure and right is not for nothing: of two classes the loss is 4.248 × 10⁻¹⁸, where programs print 0', async ({
  page,
}) => {
  await open(page, '?v=1&z=1,0', SLUG)
  await step(page).getByRole('button', { name: 'very sure and right' }).click()
  const now = await when(page, (next) => expect(numbersOf(next, 'z')).toEqual([0, 40]))
  expect(now.texts['loss']).toBe('4.248 × 10⁻¹⁸')
  expect(numberOf(now.texts['loss'] ?? '')).toBeCloseTo(Math.log1p(Math.exp(-40)), 21)
  expectDistance(now, DOG)
  const forms = await floats(page)
  for (const form of ['softmax then log', 'as written', 'shifted']) expect(forms[form]).toEqual(['0', '0'])
  for (const text of forms['with log1p'] ?? []) expect(text).toMatch(/^4\.248.*e\u221218$/)
})

test('a dot dragged along the line moves the logit of its class alone, as far as the pointer went', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  const owl = dot(page, 'owl')
  await owl.scrollIntoViewIfNeeded()
  const grip = await owl.locator('.logit-point').boundingBox()
  if (grip === null) throw new Error('the dot is not drawn')
  const perPixel = await owl.evaluate((element) => {
    const ends = ['aria-valuemin', 'aria-valuemax'].map((name) => Number(element.getAttribute(name)))
    const { width } = element.closest('svg.logit-line')?.getBoundingClientRect() ?? { width: Number.NaN }
    return ((ends[1] ?? 0) - (ends[0] ?? 0)) / width
  })
  const [x, y, by] = [grip.x + grip.width / 2, grip.y + grip.height / 2, 90]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by, y, { steps: 3 })
  await page.mouse.up()
  const after = await when(page, (now) => expect(now.texts['z:3']).not.toBe(before.texts['z:3']))
  expect(vectorOf(after, 'z').toSpliced(3, 1)).toEqual(vectorOf(before, 'z').toSpliced(3, 1))
  expect(Math.abs((numbersOf(after, 'z')[3] ?? 0) - (-0.7 + by * perPixel))).toBeLessThan(0.02)
  expectDistance(after, DOG)
  await step(page).getByRole('button', { name: 'undo' }).click()
  await when(page, (now) => expect(now.texts).toEqual(before.texts))
})

test('a link to a logit of 1,000 opens with every check ok, and nothing says or is drawn at NaN', async ({
  page,
}) => {
  const found = complaints(page, '')
  await open(page, '?v=1&z=1000,0', SLUG)
  const now = await when(page, (next) => expect(numbersOf(next, 'z')).toEqual([1000, 0]))
  expectDistance(now, DOG)
  expect(now.texts['loss']).toBe('1000')
  await expect(page.locator('.notice')).toHaveCount(0)
  const nothing = await step(page).evaluate((root) =>
    [...root.querySelectorAll('*')]
      .filter(
        (element) => element.closest('[data-part="floats"], .notes') === null && element.checkVisibility(),
      )
      .flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...[...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')),
      ])
      .filter((text) => text?.includes('NaN')),
  )
  expect(nothing).toEqual([])
  const forms = await floats(page)
  expect(forms['as written']).toEqual(['Infinity', 'Infinity'])
  expect(forms['shifted']?.map(programs)).toEqual([1000, 1000])
  expect(found.filter((complaint) => !complaint.startsWith('asked for'))).toEqual([])
})

test('a dot of the line is no stop beside its bar, and its arrows bring the loss down and up once it is touched', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const before = await seen(page, SLUG)
  await expect(dot(page, 'dog')).toHaveAttribute('tabindex', '-1')
  await dot(page, 'dog').focus()
  await page.keyboard.press('ArrowRight')
  const nearer = await when(page, (now) => expect(now.texts['z:1']).not.toBe(before.texts['z:1']))
  expectDistance(nearer, DOG)
  const cost = ({ texts }: Seen) => numberOf(texts['loss'] ?? '')
  expect(cost(nearer)).toBeLessThan(cost(before))
  await page.keyboard.press('Home')
  const farther = await when(page, (now) => expect(cost(now)).toBeGreaterThan(cost(before)))
  expectDistance(farther, DOG)
})
