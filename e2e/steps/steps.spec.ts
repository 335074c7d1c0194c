import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { axeFinds } from '../access/axe.ts'
import { overflow, smallTargets, smallTexts, TARGETS } from '../access/measured.ts'
import { awake, open, stepOf } from '../identity/open.ts'
import { PARTS, STEPS } from './parts.ts'

/** Whatever a person moves in the figure of a step. */
const handles = (step: Locator) => step.locator('.step-instrument').getByRole('slider', { disabled: false })
const lines = (step: Locator) => step.locator('[data-line] .line-value, .chip').allTextContents()
const bars = (step: Locator, name: 'p' | 'q') =>
  step
    .locator(`input[type="range"][aria-label^="${name} of "]`)
    .evaluateAll((all) => all.map((bar) => (bar as HTMLInputElement).value))
/** Every live number of a step, and those of its tables; a gradient's check follows once the hand rests. */
const numbers = (step: Locator) =>
  step.locator('[data-quantity], .instrument td:not(.gradient-check td)').allTextContents()

/** No check is behind the numbers any more. */
const expectRested = (step: Locator) => expect(step.locator('[aria-busy="true"]')).toHaveCount(0)

async function expectChecked(step: Locator) {
  const checks = step.locator('[data-check]')
  expect(await checks.count()).toBeGreaterThan(0)
  await expect(step.locator('[data-check]:not([data-check="ok"])')).toHaveCount(0)
}

for (const [part, met] of Object.entries(PARTS))
  test(`the page of ${part} holds its steps in their order`, async ({ page }) => {
    await page.goto(`${part}/`)
    const slugs = await page.locator('[data-step]').evaluateAll((all) => all.map((step) => step.id))
    expect(slugs).toEqual(met.map(({ slug }) => slug))
  })

test('the links of each step lead to the steps around it', async ({ request, baseURL }) => {
  for (const [at, { slug, part }] of STEPS.entries()) {
    const html = await (await request.get(`${baseURL}${part}/`)).text()
    const nav = new RegExp(`data-step="${slug}".*?<nav class="step-nav".*?</nav>`, 's').exec(html)?.[0] ?? ''
    const links = [...nav.matchAll(/<a [^>]*rel="(prev|next)"[^>]*>/g)]
    const expected = [
      ['prev', STEPS[at - 1]],
      ['next', STEPS[at + 1]],
    ] as const
    expect(links.map(([, rel]) => rel)).toEqual(expected.filter(([, other]) => other).map(([rel]) => rel))
    for (const [tag, rel] of links) {
      const other = rel === 'prev' ? STEPS[at - 1] : STEPS[at + 1]
      expect(tag).toContain(`${other?.part}/#${other?.slug}"`)
    }
  }
})

for (const [at, { slug, part, question, slider }] of STEPS.entries()) {
  test.describe(slug, () => {
    test('wakes when it is scrolled to; a bar changes its ladder; the right answer shows the state that settles it, and the reader’s numbers come back', async ({
      page,
    }) => {
      await page.goto(`${part}/`)
      await awake(page, slug)
      const step = stepOf(page, slug)
      await expectChecked(step)
      const atFirst = await lines(step)
      await step.getByRole('slider', { name: slider, disabled: false }).last().press('PageUp')
      await expect.poll(() => lines(step)).not.toEqual(atFirst)
      await expectChecked(step)

      await expectRested(step)
      const before = await numbers(step)
      const right = question.options.find((option) => option.right)
      await step.getByRole('button', { name: right?.text ?? '', exact: true }).click()
      const answer = step.locator('.answer')
      await expect(answer).toContainText('Right.')
      await expect.poll(() => numbers(step)).not.toEqual(before)
      await expectChecked(step)
      await answer.getByRole('button', { name: 'back to my numbers' }).click()
      await expect.poll(() => numbers(step)).toEqual(before)

      // What the Tab key stops at last, reached and moved by keys alone; a mark that a bar moves too is no stop.
      const stops = handles(step).and(page.locator(':not([tabindex="-1"])'))
      const handle = stops.last()
      await handle.evaluate((element) => (element as HTMLElement | SVGElement).focus())
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      await expect(handle).toBeFocused()
      const place = () =>
        handle.evaluate((element) =>
          element instanceof HTMLInputElement ? element.value : element.getAttribute('aria-valuenow'),
        )
      const placed = await place()
      await page.keyboard.press('Home')
      const home = await place()
      await page.keyboard.press('ArrowRight')
      await expect.poll(place).not.toBe(home)
      await page.keyboard.press('ArrowUp')
      await expect.poll(async () => [home, await place()]).not.toEqual([placed, placed])
    })

    // At the ends of a part the keys go from page to page: there in the gate, at every step in the full run.
    const isEnd = STEPS[at - 1]?.part !== part || STEPS[at + 1]?.part !== part
    test(`the rail marks it, and keys and links go on${isEnd ? '' : ' @full'}`, async ({ page }) => {
      await open(page, '', slug)
      const marked = page.locator('.rail [aria-current]')
      await expect(marked).toHaveCount(1)
      await expect(marked).toHaveAttribute('data-rail', slug)
      const after = STEPS[at + 1]
      if (after === undefined) return
      const lands = new RegExp(`${after.part}/#${after.slug}$`)
      await page.keyboard.press('Alt+PageDown')
      await expect(page).toHaveURL(lands)
      await expect(marked).toHaveAttribute('data-rail', after.slug)
      await page.keyboard.press('Alt+PageUp')
      await expect(page).toHaveURL(new RegExp(`#${slug}$`))
      await stepOf(page, slug).locator('.step-nav a[rel="next"]').click()
      await expect(page).toHaveURL(lands)
      await expect(marked).toHaveAttribute('data-rail', after.slug)
    })
  })
}

test('a distribution set in one step is still there in the next that shows it', async ({ page }) => {
  await open(page, '', 'entropy')
  const before = await bars(stepOf(page, 'entropy'), 'p')
  await stepOf(page, 'entropy').getByRole('slider', { name: 'p of owl' }).press('PageUp')
  await expect.poll(() => bars(stepOf(page, 'entropy'), 'p')).not.toEqual(before)
  const set = await bars(stepOf(page, 'entropy'), 'p')
  await awake(page, 'kl')
  await expect.poll(() => bars(stepOf(page, 'kl'), 'p')).toEqual(set)
  await expectChecked(stepOf(page, 'kl'))
})

/** Steps that are asleep are not asked of: each wakes before it is reached. */
const ASLEEP = { exclude: '[data-step]:not([data-awake])' }

/**
 * More than half of a page's elements are formulas as they are drawn: no voice hears them, and their colours are those
 * of the text. Without them a scan takes half the time. `access/engines.spec.ts` asks of them too, in the full run.
 */
const withoutDrawnFormulas = (page: Page) =>
  page.locator('.katex-html').evaluateAll((all) => {
    for (const one of all) one.remove()
  })

/** A scan of a whole page takes half a minute: the gate makes one of each, in use; the full run makes them all. */
for (const [part, met] of Object.entries(PARTS))
  for (const width of [1440, 390]) {
    const inGate = width === 390
    test(`at ${width} px axe has nothing to say of ${part} as it opens @full`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await open(page, '', met[0]?.slug)
      expect(await axeFinds(page, ASLEEP)).toEqual([])
    })

    test(`at ${width} px axe has nothing to say of ${part} in use, no text or target is too small, and it scrolls no way but down${inGate ? '' : ' @full'}`, async ({
      page,
    }) => {
      test.setTimeout(180_000)
      await page.setViewportSize({ width, height: 900 })
      await open(page, '', met[0]?.slug)
      for (const { slug, question } of met) {
        await awake(page, slug)
        const step = stepOf(page, slug)
        await handles(step).first().press('End')
        await step.getByRole('button', { name: question.options[0]?.text ?? '', exact: true }).click()
        await step.locator('figcaption .data-table summary').click()
        await step.getByRole('button', { name: 'NumPy' }).click()
        expect(await overflow(page), slug).toBe(0)
        expect(await smallTexts(step), slug).toEqual([])
        expect(await smallTargets(step, 24, TARGETS), slug).toEqual([])
      }
      expect(await overflow(page)).toBe(0)
      if (inGate) await withoutDrawnFormulas(page)
      expect(await axeFinds(page, ASLEEP)).toEqual([])
    })
  }
