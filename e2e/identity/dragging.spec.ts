import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { formatNumber } from '../../src/expression/number.ts'
import { digitsOf } from './expectMathematics.ts'
import { open, stepOf } from './open.ts'
import { moveThumb, takeThumb } from './pointer.ts'
import { shown, shownWhen } from './shown.ts'

test.beforeEach(({ page }) => open(page))

/** Rectangles of all that a drag must leave where it is. */
const rectangles = (page: Page) =>
  stepOf(page).evaluate((step) =>
    Object.fromEntries(
      [
        ...step.querySelectorAll(
          '.ladder, .line, .line-formula, .formula, .katex, .katex-html [data-term], .reading, .result, .chips, .area-figure, .stacked-bar, .class-row, .panel, .question',
        ),
      ].map((element, i) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [`${i} ${element.getAttribute('class')}`, [x + scrollX, y + scrollY, width, height]]
      }),
    ),
  )

for (const name of ['q of dog', 'p of dog']) {
  test(`dragging ${name} moves no formula, no line and no figure`, async ({ page }) => {
    const slider = stepOf(page).getByRole('slider', { name })
    await takeThumb(page, slider)
    const before = await rectangles(page)
    for (const value of [0.35, 0.7, 0.2]) {
      const then = await shown(page)
      await moveThumb(page, slider, value)
      await shownWhen(page, (now) => expect(now.lines).not.toEqual(then.lines))
      expect(await rectangles(page)).toEqual(before)
    }
    await page.mouse.up()
  })

  test(`dragging ${name} typesets nothing anew: only texts change inside the formulas`, async ({ page }) => {
    await stepOf(page).evaluate((step) => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      const observer = new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
          const nodes = [...addedNodes, ...removedNodes]
          if (type === 'attributes' || nodes.some((node) => node.nodeType !== Node.TEXT_NODE))
            seen.push(`${type} ${attributeName ?? ''} in ${(target as Element).outerHTML.slice(0, 80)}`)
        }
      })
      for (const formula of step.querySelectorAll('[data-formula]'))
        observer.observe(formula, { childList: true, attributes: true, subtree: true })
    })
    const before = await shown(page)
    const slider = stepOf(page).getByRole('slider', { name })
    await takeThumb(page, slider)
    for (const value of [0.35, 0.7, 0.2]) await moveThumb(page, slider, value)
    await page.mouse.up()
    await shownWhen(page, (now) => expect(now.lines).not.toEqual(before.lines))
    expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([])
  })

  test(`what follows from ${name} is in the page before its next frame is drawn`, async ({ page }) => {
    await stepOf(page).evaluate((step, label) => {
      const drawn: { value: string; text: string }[] = []
      Object.assign(globalThis, { drawn })
      let latest: string | null = null
      const number = step.querySelector(`[data-quantity="${label[0]}:1"]`)
      const onFrame = () => {
        if (latest !== null) drawn.push({ value: latest, text: number?.textContent ?? '' })
        latest = null
      }
      addEventListener(
        'input',
        ({ target }) => {
          if (latest === null) requestAnimationFrame(onFrame)
          latest = (target as HTMLInputElement).value
        },
        { capture: true },
      )
    }, name)
    const slider = stepOf(page).getByRole('slider', { name })
    await takeThumb(page, slider)
    for (const value of [0.35, 0.7, 0.2]) await moveThumb(page, slider, value)
    await page.mouse.up()
    const drawn = await page.evaluate(
      () =>
        new Promise<{ value: string; text: string }[]>((resolve) =>
          requestAnimationFrame(() => resolve(Reflect.get(globalThis, 'drawn'))),
        ),
    )
    expect(drawn.length).toBeGreaterThan(2)
    for (const { value, text } of drawn) expect(digitsOf(text)).toBe(digitsOf(formatNumber(Number(value))))
  })
}

test('an input shows in every number in sight in the task that it came in', async ({ page }) => {
  const changed = await stepOf(page).evaluate((step) => {
    const slider = step.querySelector<HTMLInputElement>('input[aria-label="q of dog"]')
    if (slider === null) throw new Error('no slider')
    // The step that a person has in hand is the one that may not lag.
    slider.focus()
    const texts = () =>
      [
        ...step.querySelectorAll(
          '.line-value, .chip [data-quantity="kl"], [data-current] .worked-value, [data-quantity="q:0"]',
        ),
      ].map((element) => element.textContent)
    const before = texts()
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    set?.call(slider, '0.6')
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    // React flushes what a discrete event changed when the microtasks run: still the same task.
    return Promise.resolve()
      .then(() => {})
      .then(() => texts().map((text, i) => text !== before[i]))
  })
  expect(changed.length).toBeGreaterThan(6)
  expect(changed).toEqual(changed.map(() => true))
})

test('an axis stands still under the finger and follows when it lets go', async ({ page }) => {
  const ticks = () => stepOf(page).locator('.area-axis text').allTextContents()
  const before = await ticks()
  const slider = stepOf(page).getByRole('slider', { name: 'q of cat' })
  await takeThumb(page, slider)
  await moveThumb(page, slider, 0.0)
  await shownWhen(page, (now) => expect(now.q[0]).toBeLessThan(0.01))
  expect(await ticks()).toEqual(before)
  await page.mouse.up()
  await expect.poll(ticks).not.toEqual(before)
})
