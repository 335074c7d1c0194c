import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { awake, awakeEmbed, stepOf } from '../identity/open.ts'
import { moveThumb, takeThumb } from '../identity/pointer.ts'
import { type Met, PARTS, STEPS } from '../steps/parts.ts'

/** From the last input to its word, ms. */
const SOON = 300
const LATE = 1500
/** Between two inputs of one drag, ms. */
const PACE = 80
const INPUTS = 12

interface Said {
  readonly text: string
  /** How long after the last input, ms. */
  readonly after: number
  /** How many inputs there were until then. */
  readonly inputs: number
}

/** Keeps what each live region of the page says from now on: what a screen reader says unasked. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const kept = { said: [] as Said[], inputs: 0, last: performance.now() }
    Object.assign(globalThis, { kept })
    const note = () => {
      kept.inputs++
      kept.last = performance.now()
    }
    for (const type of ['input', 'keydown', 'click']) document.addEventListener(type, note, true)
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return element?.closest('[role="status"], [role="alert"], [aria-live]')
      })
      for (const region of new Set(regions))
        if (region?.textContent)
          kept.said.push({
            text: region.textContent,
            after: performance.now() - kept.last,
            inputs: kept.inputs,
          })
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })

const kept = (page: Page) =>
  page.evaluate(() => {
    const { said, inputs, last } = Reflect.get(globalThis, 'kept')
    return { said: said as readonly Said[], inputs: Number(inputs), since: performance.now() - last }
  })
const forget = (page: Page) => page.evaluate('kept.said.length = 0')

/** What was said after the last input until no voice may come any more. */
async function saidAtRest(page: Page): Promise<readonly string[]> {
  await expect.poll(async () => (await kept(page)).since).toBeGreaterThan(LATE)
  const { said, inputs } = await kept(page)
  return said.filter((one) => one.inputs === inputs).map(({ text }) => text)
}

/** Drags for a second, by keys or by the pointer. */
const DRAGS = {
  keys: async (page: Page, slider: Locator) => {
    await slider.focus()
    for (let times = 0; times < INPUTS; times++) {
      await page.keyboard.press(times < INPUTS / 2 ? 'Shift+ArrowLeft' : 'ArrowRight')
      await page.waitForTimeout(PACE)
    }
  },
  pointer: async (page: Page, slider: Locator) => {
    await takeThumb(page, slider)
    for (let times = 0; times < INPUTS; times++) {
      await moveThumb(page, slider, 0.3 + times / (3 * INPUTS))
      await page.waitForTimeout(PACE)
    }
    await page.mouse.up()
  },
} as const

async function expectDragSaidOnce(page: Page, { slug, slider }: Met, by: keyof typeof DRAGS) {
  await listen(page)
  await DRAGS[by](page, stepOf(page, slug).getByRole('slider', { name: slider, disabled: false }).last())
  expect(await saidAtRest(page)).toHaveLength(1)
  // A machine that is late makes a pause in the drag, which is a rest.
  for (const { after } of (await kept(page)).said) {
    expect(after).toBeGreaterThan(SOON)
    expect(after).toBeLessThan(LATE)
  }
}

async function expectAnswerSaidOnce(page: Page, { slug, question }: Met) {
  await forget(page)
  const [guess] = question.options
  await stepOf(page, slug)
    .getByRole('button', { name: guess?.text ?? '', exact: true })
    .click()
  const verdict = guess?.right ? /^Right\./ : /^Not so\./
  expect(await saidAtRest(page)).toEqual([expect.stringMatching(verdict)])
}

async function expectUndoSaidOnce(page: Page, { slug }: Met) {
  const sentence = stepOf(page, slug).locator('figcaption > p').first()
  for (const name of ['back to my numbers', 'undo']) {
    await forget(page)
    const before = await sentence.textContent()
    await stepOf(page, slug).getByRole('button', { name }).last().click()
    const said = await saidAtRest(page)
    // What settles the question of a training step is in a chart of its own, of which the sentence says nothing.
    if ((await sentence.textContent()) === before)
      expect([slug, name]).toEqual(['training', 'back to my numbers'])
    else expect(said, name).toHaveLength(1)
  }
}

/** The gate asks one: what speaks is the same in every step. */
for (const one of STEPS.filter(({ slug }) => slug === 'identity'))
  test('a drag and an answer are said by one voice, once, when the hand rests', async ({ page }) => {
    await page.goto(`embed/${one.slug}.html?ask=${one.question.id}`)
    await awakeEmbed(page)
    await expectDragSaidOnce(page, one, 'keys')
    await expectAnswerSaidOnce(page, one)
  })

for (const [part, met] of Object.entries(PARTS))
  for (const one of met)
    test(`in ${one.slug} on its page a drag, an answer and an undo are each said by one voice, once @full`, async ({
      page,
    }) => {
      test.slow()
      await page.goto(`${part}/`)
      // The steps of a page share their numbers: those that are awake follow, and have nothing to say of it.
      for (const { slug } of met) await awake(page, slug)
      await awake(page, one.slug)
      await expectDragSaidOnce(page, one, 'pointer')
      await expectAnswerSaidOnce(page, one)
      await expectUndoSaidOnce(page, one)
    })

for (const one of STEPS)
  test(`in the embed of ${one.slug} a drag, an answer and an undo are each said by one voice, once @full`, async ({
    page,
  }) => {
    await page.goto(`embed/${one.slug}.html?ask=${one.question.id}`)
    await awakeEmbed(page)
    await expectDragSaidOnce(page, one, 'keys')
    await expectAnswerSaidOnce(page, one)
    await expectUndoSaidOnce(page, one)
  })
