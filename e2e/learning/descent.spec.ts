import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { gradientDescent } from '../../src/math/gradientDescent.ts'
import { complaints } from '../complaints.ts'
import { test as framed, serveOrigins } from '../embed/host.ts'
import { offeredLink } from '../identity/offeredLink.ts'
import { open, stepOf } from '../identity/open.ts'
import { typeInto } from '../identity/typeInto.ts'
import { savedFile } from '../savedFile.ts'

const SLUG = 'descent'
const lab = (page: Page) => stepOf(page, SLUG).locator('.lab')
const shown = (page: Page, quantity: string) => lab(page).locator(`[data-quantity="${quantity}"]`).first()
const press = (page: Page, name: string) => lab(page).getByRole('button', { name, exact: true }).click()
const field = (page: Page, name: string) => lab(page).getByRole('textbox', { name, exact: true })
const caption = (page: Page) => lab(page).locator('figcaption > p').first()
const choose = (page: Page, text: string) =>
  lab(page).getByRole('combobox', { name: 'samples' }).selectOption({ label: text })
const points = (page: Page) => lab(page).locator('.map-point')

async function type(page: Page, name: string, text: string) {
  await typeInto(field(page, name), text)
  await field(page, name).press('Enter')
}

const truth = async () =>
  JSON.parse(await readFile(new URL('../../src/math/truth/training.json', import.meta.url), 'utf8'))

const saved = async (page: Page, button: string): Promise<Buffer> =>
  (await savedFile(page, () => press(page, button))).bytes

/** The rows of the saved run by the names of its columns. */
async function runOf(page: Page): Promise<readonly Readonly<Record<string, number>>[]> {
  const [heads = '', ...rows] = (await saved(page, 'run, CSV')).toString().trim().split('\n')
  const names = heads.split(',')
  return rows.map((row) =>
    Object.fromEntries(row.split(',').map((cell, n) => [names[n] ?? '', Number(cell)])),
  )
}

test('iris without bias is the truth files’ run, each of the 200 steps to 1e-12, trained in a worker', async ({
  page,
}) => {
  await page.goto('learning/')
  const said = complaints(page, new URL('.', page.url()).href.replace('learning/', ''))
  await open(page, '', SLUG)
  const { cases } = await truth()
  const run = cases.find(
    (one: { form: string; lambda: number }) => one.form === 'mean' && one.lambda === 0.01,
  )
  await choose(page, 'iris, all four features')
  await lab(page).getByRole('checkbox', { name: /bias/ }).uncheck()
  await type(page, 'penalty λ', String(run.lambda))
  await type(page, 'step size η', String(run.step))
  await type(page, 'step', '200')
  await expect(shown(page, 'correct')).toHaveText(String(run.expect.correct.value))
  await expect(shown(page, 'loss-total')).toHaveText(formatNumber(run.expect.loss.value[200]))
  const steps = await runOf(page)
  expect(steps).toHaveLength(201)
  for (const [t, value] of (run.expect.loss.value as number[]).entries())
    expect(Math.abs((steps[t]?.['total'] ?? Number.NaN) - value), `step ${t}`).toBeLessThanOrEqual(
      1e-12 * value,
    )
  expect(page.workers()).toHaveLength(1)
  expect(said).toEqual([])
})

test('with the bias 146 irises are right, and 143 with a penalty; the link holds it all @full', async ({
  page,
}) => {
  await open(page, '?v=1&dataset=iris&lambda=0&eta=0.5&steps=200', SLUG)
  await expect(shown(page, 'correct')).toHaveText('146')
  await type(page, 'penalty λ', '0.01')
  await expect(shown(page, 'correct')).toHaveText('143')
  const loss = await shown(page, 'loss-total').textContent()
  await page.goto(await offeredLink(page, SLUG))
  await expect(shown(page, 'correct')).toHaveText('143')
  await expect(shown(page, 'loss-total')).toHaveText(loss ?? '')
})

test('it runs, stands still, steps, and goes back to any step', async ({ page }) => {
  await open(page, '?v=1&steps=0', SLUG)
  await expect(shown(page, 'correct')).toHaveText('20')
  const first = await shown(page, 'loss-total').textContent()
  await press(page, 'step')
  await expect(field(page, 'step')).toHaveValue('1')
  const second = await shown(page, 'loss-total').textContent()
  expect(second).not.toBe(first)
  await press(page, 'run')
  await expect.poll(async () => Number(await field(page, 'step').inputValue())).toBeGreaterThan(10)
  await press(page, 'pause')
  const last = await field(page, 'step').inputValue()
  const end = await shown(page, 'loss-total').textContent()
  const slider = lab(page).getByRole('slider', { name: 'step that is shown' })
  await slider.press('Home')
  await expect(shown(page, 'loss-total')).toHaveText(first ?? '')
  await type(page, 'step', '1')
  await expect(shown(page, 'loss-total')).toHaveText(second ?? '')
  await slider.press('End')
  await expect(field(page, 'step')).toHaveValue(last)
  await expect(shown(page, 'loss-total')).toHaveText(end ?? '')
  await press(page, 'to the start')
  await expect(shown(page, 'loss-total')).toHaveText(first ?? '')
})

test('a run can start again from the weights of any step', async ({ page }) => {
  await open(page, '', SLUG)
  const W = await lab(page).locator('[data-quantity="lab-W:0,0"]').textContent()
  await press(page, 'start again from here')
  await expect(field(page, 'step')).toHaveValue('0')
  await expect(lab(page).locator('[data-quantity="lab-W:0,0"]')).toHaveText(W ?? '')
  await press(page, 'to the start')
  await expect(lab(page).locator('[data-quantity="lab-W:0,0"]')).toHaveText('0')
  const there = lab(page).locator('[data-quantity="lab-W:0,0"]')
  await press(page, 'undo')
  await expect(there).toHaveText(W ?? '')
  await press(page, 'undo')
  await expect(field(page, 'step')).toHaveValue('40')
  await expect(there).toHaveText(W ?? '')
  await press(page, 'start again from here')
  await type(page, 'step', '7')
  await press(page, 'reset')
  await expect(field(page, 'step')).toHaveValue('40')
  await expect(lab(page).locator('[data-quantity="lab-W:0,0"]')).toHaveText(W ?? '')
})

test('up to 2/K no step raises the loss; above it steps may, and above 2/λ the run blows up', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await expect(caption(page)).toContainText('no step can raise the loss')
  await type(page, 'step size η', '5')
  await expect(caption(page)).toContainText(/is above 2\/K = [\d.]+: \d+ steps of 40 raised the loss/)
  await type(page, 'penalty λ', '10')
  await type(page, 'step size η', '100')
  await expect(caption(page)).toContainText('ηλ = 1000 is above 2')
  await type(page, 'step', '400')
  await expect(lab(page).locator('.lab-blown')).toContainText('Blown up')
  await expect(lab(page).getByRole('button', { name: 'run', exact: true })).toBeDisabled()
  await type(page, 'step size η', '0.1')
  await expect(lab(page).locator('.lab-blown')).toHaveCount(0)
})

test('separable samples without a penalty: the loss falls and the norm grows', async ({ page }) => {
  await open(page, '?v=1&dataset=separable&lambda=0&eta=1&steps=100', SLUG)
  const number = async (name: string) => Number(await shown(page, name).textContent())
  await expect(shown(page, 'correct')).toHaveText('60')
  const [loss, norm] = [await number('loss-total'), await number('norm')]
  await type(page, 'step', '2000')
  await expect.poll(() => number('loss-total')).toBeLessThan(loss / 5)
  expect(await number('norm')).toBeGreaterThan(norm * 1.3)
})

test('the same minimum in the other form gives the same weights', async ({ page }) => {
  await open(page, '?v=1&lambda=0.1&eta=0.5&steps=30', SLUG)
  const W = await lab(page).locator('[data-quantity^="lab-W"]').allTextContents()
  await press(page, 'the sum, same minimum')
  await expect(field(page, 'penalty λ')).toHaveValue('6')
  await expect(shown(page, 'loss-sum')).toBeVisible()
  await expect.poll(() => lab(page).locator('[data-quantity^="lab-W"]').allTextContents()).toEqual(W)
})

test('a sample is added, moved, relabelled and deleted by keys alone, and the link restores it', async ({
  page,
}) => {
  await open(page, '', SLUG)
  await lab(page).getByRole('button', { name: 'add a sample' }).focus()
  await page.keyboard.press('Enter')
  await expect(points(page)).toHaveCount(61)
  const own = lab(page).getByRole('button', { name: /^sample 61 of 61, class A/ })
  await own.focus()
  for (const key of ['ArrowRight', 'ArrowUp', 'Shift+ArrowUp', '4']) await page.keyboard.press(key)
  await expect(
    lab(page).getByRole('button', { name: /^sample 61 of 61, class D, x₁ 0.2, x₂ 0.24/ }),
  ).toBeFocused()
  await expect(field(page, 'x₁ of sample 61')).toHaveValue('0.2')
  await expect(lab(page).locator('.confusion tbody tr')).toHaveCount(4)
  await page.keyboard.press('PageUp')
  await expect(lab(page).getByRole('button', { name: /^sample 60 of 61/ })).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(points(page)).toHaveCount(60)
  const loss = await shown(page, 'loss-total').textContent()
  await page.goto(await offeredLink(page, SLUG))
  await expect(points(page)).toHaveCount(60)
  await expect(lab(page).locator('.confusion tbody tr')).toHaveCount(4)
  await expect(shown(page, 'loss-total')).toHaveText(loss ?? '')
})

test('a button keeps the focus where it can no longer be pressed, and hands it on where it goes', async ({
  page,
}) => {
  await open(page, '', SLUG)
  const button = (name: string) => lab(page).getByRole('button', { name, exact: true })
  for (const name of ['start again from here', 'to the start', 'undo']) {
    await button(name).focus()
    for (let times = 0; times < 6 && (await button(name).isEnabled()); times++)
      await page.keyboard.press('Enter')
    await expect(button(name)).toBeDisabled()
    await expect(button(name)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(button(name)).not.toBeFocused()
    await expect(button(name)).toHaveAttribute('disabled')
  }
  await stepOf(page, SLUG).getByRole('button', { name: 'It oscillates' }).click()
  await button('back to my numbers').focus()
  await page.keyboard.press('Enter')
  await expect(lab(page).locator('.controls button:focus')).toHaveCount(1)
})

test('a finger on a sample drags it, and on the map beside it scrolls the page', async ({ page }) => {
  await open(page, '', SLUG)
  // Scrolling is what a browser does with a touch that nobody refuses.
  const refused = (selector: string) =>
    lab(page)
      .locator(selector)
      .first()
      .evaluate((mark) => !mark.dispatchEvent(new Event('touchstart', { bubbles: true, cancelable: true })))
  expect(await refused('.map-point[data-selected] .map-target')).toBe(true)
  expect(await refused('.map-point:not([data-selected]) .map-target')).toBe(true)
  expect(await refused('.map-plot')).toBe(false)
  await choose(page, 'iris, two features')
  await expect(points(page)).toHaveCount(150)
  expect(await refused('.map-point .map-shape')).toBe(false)
})

test('a sample follows the pointer while the run goes on, and a click adds one', async ({ page }) => {
  await open(page, '', SLUG)
  await press(page, 'run')
  await lab(page)
    .locator('.map-plot')
    .evaluate((plot) => plot.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const mark = points(page).first()
  const before = await shown(page, 'lab-W:0,1').textContent()
  const box = await mark.locator('.map-target').boundingBox()
  if (!box) throw new Error('the sample is not drawn')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 150, box.y + 90, { steps: 12 })
  const moved = await mark.locator('.map-target').boundingBox()
  expect(moved?.x).toBeGreaterThan(box.x + 100)
  await page.mouse.up()
  await expect(shown(page, 'lab-W:0,1')).not.toHaveText(before ?? '')
  await press(page, 'pause')
  await lab(page).locator('.map-plot').scrollIntoViewIfNeeded()
  const plot = await lab(page).locator('.map-plot').boundingBox()
  if (!plot) throw new Error('the map is not drawn')
  await page.mouse.click(plot.x + plot.width - 12, plot.y + plot.height - 12)
  await expect(points(page)).toHaveCount(61)
})

test('a table is read, trained on and shown; one that cannot be is named by row and column, and changes nothing', async ({
  page,
}) => {
  await open(page, '?v=1&lambda=0&eta=0.5&steps=30', SLUG)
  await lab(page).getByText('Your own table').click()
  const area = lab(page).getByRole('textbox', { name: /^table/ })
  const rows = [
    [1, 2, 'cat'],
    [2, 1, 'cat'],
    [4, 5, 'dog'],
    [6, 4, 'dog'],
    [3, 4, 'cat'],
  ]
  await typeInto(area, ['width,height,kind', ...rows.map((row) => row.join(',')), '3,tall,dog'].join('\n'))
  await press(page, 'read the table')
  await expect(lab(page).getByRole('alert')).toContainText(
    'Row 7, column 2 (height): “tall” is not a number.',
  )
  await expect(points(page)).toHaveCount(60)
  await typeInto(area, ['width,height,kind', ...rows.map((row) => row.join(','))].join('\n'))
  await press(page, 'read the table')
  await expect(points(page)).toHaveCount(5)
  await expect(lab(page).getByRole('alert')).toHaveCount(0)
  const columns = [0, 1].map((n) => rows.map((row) => Number(row[n])))
  const scaled = columns.map((column) => {
    const mean = column.reduce((a, b) => a + b) / 5
    const deviation = Math.sqrt(column.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 5)
    return column.map((v) => (v - mean) / deviation)
  })
  const run = gradientDescent({
    X: rows.map((_, i) => [1, ...scaled.map((column) => column[i] ?? 0)]),
    y: [0, 0, 1, 1, 0],
    C: 2,
    lambda: 0,
    reduction: 'mean',
    step: 0.5,
    steps: 30,
  })
  await expect(shown(page, 'loss-total')).toHaveText(formatNumber(run.losses[30] ?? 0))
  await press(page, 'undo')
  await expect(points(page)).toHaveCount(60)
  await press(page, 'redo')
  await expect(points(page)).toHaveCount(5)
  await choose(page, 'overlapping')
  await expect(points(page)).toHaveCount(60)
  await press(page, 'undo')
  await expect(points(page)).toHaveCount(5)
  await press(page, 'reset')
  await expect(points(page)).toHaveCount(60)
})

test('a file can be chosen', async ({ page }) => {
  await open(page, '', SLUG)
  await lab(page).getByText('Your own table').click()
  await lab(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'my.csv', mimeType: 'text/csv', buffer: Buffer.from('1;2;a\n2;3;b\n3;3;a\n') })
  await expect(points(page)).toHaveCount(3)
})

test('the plots are saved as pictures that stand on their own', async ({ page }) => {
  await open(page, '', SLUG)
  for (const name of ['map', 'loss']) {
    const svg = (await saved(page, `${name}, SVG`)).toString()
    expect(svg).toMatch(/^<svg xmlns/)
    expect(svg).not.toMatch(/ class=| style=/)
    const png = await saved(page, `${name}, PNG`)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(5000)
  }
})

framed('in a frame without an origin it trains in slices of the page itself', async ({ page }) => {
  const origins = await serveOrigins()
  try {
    const query = '?v=1&dataset=iris&lambda=0&steps=200'
    await page.goto(
      origins.serve(
        `<iframe width="700" height="900" title="The lab" sandbox="allow-scripts" src="${origins.embeds}descent.html${query}"></iframe>`,
      ),
    )
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('[data-quantity="correct"]')).toHaveText('146')
    expect(page.workers()).toHaveLength(0)
    await frame.getByRole('button', { name: 'run, CSV' }).click()
    await expect(frame.getByText('this frame may not save files')).toBeVisible()
  } finally {
    await origins.close()
  }
})
