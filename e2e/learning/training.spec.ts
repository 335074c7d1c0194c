import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { batch } from '../../src/math/batch.ts'
import { descentStep } from '../../src/math/descentStep.ts'
import { complete } from '../../src/state/complete.ts'
import { defaultReader } from '../../src/state/reader.ts'
import { parts } from '../../src/steps/parts.ts'
import type { Seen } from '../classifier/seen.ts'
import { expectChecked, numberOf, seen, seenWhen } from '../classifier/seen.ts'
import { offeredLink } from '../identity/offeredLink.ts'
import { awake, open, stepOf } from '../identity/open.ts'
import { radio } from '../identity/shown.ts'
import { NO_SCRIPTS, type StaticServer, serveDist } from '../staticServer.ts'

let server: StaticServer | undefined
test.afterEach(() => server?.close())

const SLUG = 'training'
const step = (page: Page) => stepOf(page, SLUG)
const when = (page: Page, check: (now: Seen) => void) => seenWhen(page, SLUG, check)
const button = (page: Page, name: string) => step(page).getByRole('button', { name, exact: true })
const press = (page: Page, name: string) => button(page, name).click()
const start = complete(defaultReader, parts.learning.defaults)

interface Settings {
  readonly eta?: number
  readonly lambda?: number
  readonly reduction?: 'mean' | 'sum'
}

/** The weights after so many steps from those that the page opens with. */
function weightsAfter(steps: number, settings: Settings = {}): readonly (readonly number[])[] {
  const { eta, lambda, reduction } = { ...start, ...settings }
  let W = start.weights
  for (let done = 0; done < steps; done++) W = descentStep(W, batchOf(W, { lambda, reduction }).gradW, eta)
  return W
}

const batchOf = (W: readonly (readonly number[])[], settings: Settings = {}) => {
  const { lambda, reduction } = { ...start, ...settings }
  return batch({ W, X: start.inputs.map(({ x }) => x), y: start.inputs.map(({ k }) => k), lambda, reduction })
}

/** Every number that the step shows of these weights is that of the mathematics, and every check is ok. */
function expectStep(now: Seen, done: number, settings: Settings = {}) {
  const W = weightsAfter(done, settings)
  const next = weightsAfter(done + 1, settings)
  const [before, after] = [batchOf(W, settings), batchOf(next, settings)]
  expect(now.texts['step']).toBe(String(done + 1))
  for (const [j, row] of W.entries())
    for (const [n, weight] of row.entries()) {
      expect(now.texts[`W:${j},${n}`]).toBe(formatNumber(weight))
      expect(now.texts[`W-next:${j},${n}`]).toBe(formatNumber(next[j]?.[n] ?? Number.NaN))
      expect(now.texts[`grad-W:${j},${n}`]).toBe(formatNumber(before.gradW[j]?.[n] ?? Number.NaN))
    }
  for (const i of start.inputs.keys()) {
    expect(now.texts[`loss:${i}`]).toBe(formatNumber(before.losses[i] ?? Number.NaN))
    expect(now.texts[`loss-next:${i}`]).toBe(formatNumber(after.losses[i] ?? Number.NaN))
  }
  expect(now.texts['loss-total']).toBe(formatNumber(before.total))
  expect(now.texts['loss-total-next']).toBe(formatNumber(after.total))
  expect(now.texts['penalty']).toBe(formatNumber(before.regLoss))
}

/** The part of the step that is looked at. */
const part = (page: Page) => step(page).locator('[data-stage][aria-current]').getAttribute('data-stage')

test('steps forward show the numbers of the mathematics, and steps back those before, to the last digit', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const first = await seen(page, SLUG)
  expectStep(first, 0)
  expectChecked(first)
  for (const done of [1, 2, 3]) {
    await press(page, 'next step')
    await when(page, (now) => expectStep(now, done))
  }
  await when(page, expectChecked)
  for (const done of [2, 1, 0]) {
    await press(page, 'step back')
    await when(page, (now) => expectStep(now, done))
  }
  await expect(button(page, 'step back')).toBeDisabled()
  await when(page, (now) => expect(now).toEqual(first))
})

test('forward goes through the four parts and takes the step, back the same way', async ({ page }) => {
  await open(page, '', SLUG)
  await expect(button(page, 'back')).toBeDisabled()
  for (const name of ['forward', 'loss', 'gradient', 'update']) {
    expect(await part(page)).toBe(name)
    expectStep(await seen(page, SLUG), 0)
    await press(page, 'forward')
  }
  await when(page, (now) => expectStep(now, 1))
  expect(await part(page)).toBe('forward')
  await press(page, 'back')
  await when(page, (now) => expectStep(now, 0))
  expect(await part(page)).toBe('update')
})

test('a chosen weight is traced: what the samples add, their sum, the gradient and the new weight', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await step(page)
    .locator('.tile')
    .filter({ has: page.locator('[data-quantity="grad-W:2,2"]') })
    .click()
  const W = start.weights
  const residuals = batch({
    W,
    X: start.inputs.map(({ x }) => x),
    y: start.inputs.map(({ k }) => k),
    lambda: 0,
    reduction: 'sum',
  })
  const now = await when(page, (shown) =>
    expect(shown.texts['parts']).toBe(formatNumber(residuals.gradW[2]?.[2] ?? Number.NaN)),
  )
  const added = start.inputs.map((_, i) => numberOf(now.texts[`part:${i}`] ?? ''))
  expect(added.reduce((sum, one) => sum + one, 0)).toBeCloseTo(residuals.gradW[2]?.[2] ?? Number.NaN, 3)
  await expect(step(page).locator('.trace-table')).toContainText('ŷ − y of fox')
  await expect(step(page).locator('[data-stage="update"] .trace-line')).toContainText(
    `= ${formatNumber(weightsAfter(1)[2]?.[2] ?? Number.NaN)}`,
  )
  await expect(step(page).locator('.line-value').first()).toContainText('fox, ears')
  await when(page, expectChecked)
})

test('the sum takes a longer step than the mean, in formula, figure and check', async ({ page }) => {
  await open(page, '', SLUG)
  const mean = await seen(page, SLUG)
  for (const name of mean.formulas) expect(name).toMatch(/^training\./)
  await radio(step(page), 'sum').check()
  const sum = await when(page, (now) => expectStep(now, 0, { reduction: 'sum' }))
  expect(sum.formulas).toEqual(mean.formulas.map((name) => name.replace('training.', 'training-sum.')))
  await when(page, expectChecked)
  await press(page, 'undo')
  await when(page, (now) => expectStep(now, 0))
})

test('too large a step size raises the loss and says so; beyond the weights’ range the step is refused', async ({
  page,
}) => {
  await open(page, '?v=1&eta=50&lambda=1', SLUG)
  const now = await when(page, (shown) => expectStep(shown, 0, { eta: 50, lambda: 1 }))
  expect(now.sentence).toContain('raises the total loss')
  const next = button(page, 'next step')
  for (let taken = 0; taken < 8 && (await next.isEnabled()); taken++) await next.click()
  await expect(next).toBeDisabled()
  await expect(next).toHaveAttribute('title', /beyond ±100/)
})

test('a link brings the steps that were taken, and leads back', async ({ page }) => {
  await open(page, '', SLUG)
  await press(page, 'next step')
  await press(page, 'next step')
  await when(page, (now) => expectStep(now, 2))
  const other = await page.context().newPage()
  await other.goto(await offeredLink(page, SLUG))
  await awake(other, SLUG)
  await when(other, (now) => expectStep(now, 2))
  await press(other, 'step back')
  await press(other, 'step back')
  await when(other, (now) => expectStep(now, 0))
  await expect(button(other, 'step back')).toBeDisabled()
})

test('the irises: keys go from step to step, and in one the loss falls while right answers are lost', async ({
  page,
}) => {
  await open(page, '?v=1&iris=15', SLUG)
  const slider = step(page).getByRole('slider', { name: 'step of the irises' })
  await slider.press('ArrowRight')
  const now = await when(page, (shown) => expect(shown.texts['iris-step']).toBe('16'))
  expect([now.texts['iris-right'], now.texts['iris-right-next']]).toEqual(['126', '124'])
  expect(numberOf(now.texts['iris-loss-next'] ?? '')).toBeLessThan(numberOf(now.texts['iris-loss'] ?? ''))
  await expect(slider).toHaveAttribute('aria-valuetext', /^step 16: total loss .* right answers 126 to 124$/)
  await slider.press('End')
  await when(page, (shown) => expect(shown.texts['iris-step']).toBe('30'))
})

test('no script of the page holds the irises or their training', async ({ page }) => {
  const asked: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) asked.push(response.text())
  })
  await open(page, '', SLUG)
  const scripts = await Promise.all(asked)
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((text) => text.includes('setosa'))).toEqual([])
})

test('without scripts all four parts and the irises are there', async ({ page }) => {
  server = await serveDist('/', NO_SCRIPTS)
  await page.goto(`${server.address}learning/#training`)
  for (const name of ['forward', 'loss', 'gradient', 'update'])
    await expect(step(page).locator(`[data-stage="${name}"]`)).toBeVisible()
  await expect(step(page).locator('.course-figure')).toBeVisible()
  await expect(button(page, 'next step')).toBeHidden()
})
