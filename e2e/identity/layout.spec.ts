import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { overflow, smallTexts } from '../access/measured.ts'
import { open, stepOf } from './open.ts'
import { shownWhen } from './shown.ts'
import { typeInto } from './typeInto.ts'

const WIDTHS = [320, 390, 1024, 1440]
const CLASSES = [2, 5, 10]
const LONG = Array.from({ length: 10 }, (_, i) => `Wwwwwwwwwww${i}`)

/** A state of so many classes with the longest names there are, one of them impossible under the model. */
const longest = (count: number) => {
  const equal = Array<number>(count).fill(1)
  return `?v=1&p=${equal.join(',')}&q=${equal.with(count - 1, 0).join(',')}&labels=${LONG.slice(0, count).join(',')}`
}

/** Parts of the instrument that reach beyond it, or whose content reaches beyond them without a way to it. */
const cut = (page: Page) =>
  stepOf(page).evaluate((step) => {
    const instrument = step.querySelector('.instrument')
    if (instrument === null) throw new Error('no instrument')
    const bounds = instrument.getBoundingClientRect()
    const parts = instrument.querySelectorAll(
      '.class-row > *, .bar, .field input, .share-number, .class-numbers span, .stacked-label, .area-figure, .controls > *, .button, .choice, figcaption p, .panel-head > *',
    )
    return [...parts].flatMap((part) => {
      if (!part.checkVisibility() || part.matches('.visually-hidden')) return []
      const { left, right, width } = part.getBoundingClientRect()
      const name = `${part.getAttribute('class') ?? part.localName} “${part.textContent?.slice(0, 20)}”`
      const outside = width > 0 && (left < bounds.left - 0.5 || right > bounds.right + 0.5)
      // A long name is cut on purpose: the whole of it is its title.
      const hidden = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible'
      const told = part.matches('.class-name') && (part.getAttribute('title') ?? '') !== ''
      return [
        ...(outside ? [`${name} stands outside: ${left}–${right} of ${bounds.left}–${bounds.right}`] : []),
        ...(hidden && !told ? [`${name} is cut`] : []),
      ]
    })
  })

/** Pairs of neighbours in a class's row that lie on each other. */
const overlaps = (page: Page) =>
  stepOf(page).evaluate((step) =>
    [...step.querySelectorAll('.class-row')].flatMap((row) => {
      const parts = [...row.children].map((part) => ({ part, box: part.getBoundingClientRect() }))
      return parts.flatMap(({ part, box: a }, i) =>
        parts.slice(i + 1).flatMap(({ part: other, box: b }) => {
          const x = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          return x > 1 && y > 1 ? [`${part.className} on ${other.className}`] : []
        }),
      )
    }),
  )

async function expectFits(page: Page) {
  expect(await overflow(page), 'the page scrolls sideways').toBeLessThanOrEqual(0)
  expect(await cut(page)).toEqual([])
  expect(await overlaps(page)).toEqual([])
  expect(await smallTexts(stepOf(page))).toEqual([])
}

for (const width of WIDTHS) {
  test(`at ${width} px nothing of the opening state is cut, on itself or below 12 px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    await expectFits(page)
  })

  for (const count of CLASSES) {
    test(`at ${width} px ${count} classes with the longest names fit, with an infinity @full`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page, longest(count))
      await shownWhen(page, (now) => expect(now.labels).toEqual(LONG.slice(0, count)))
      await expectFits(page)
    })
  }
}

test('ten classes with the longest names and an infinity fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, longest(10))
  await shownWhen(page, (now) => expect(now.labels).toHaveLength(10))
  await expectFits(page)
})

test('an open editor and the answer to the question fit the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page)
  await stepOf(page).getByRole('button', { name: 'dog', exact: true }).click()
  await typeInto(stepOf(page).getByRole('textbox', { name: 'Name' }), 'a b')
  await stepOf(page).getByRole('button', { name: 'Neither' }).click()
  await stepOf(page).getByRole('button', { name: 'NumPy' }).click()
  await expect(stepOf(page).getByRole('region', { name: 'NumPy' })).toBeVisible()
  await expectFits(page)
})

test('a formula too wide for a phone scrolls in its own place', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page)
  const lost = await stepOf(page)
    .locator('.katex-html')
    .evaluateAll((formulas) =>
      formulas.flatMap((formula) => {
        if (!formula.checkVisibility()) return []
        const right = formula.getBoundingClientRect().right
        let scroller = formula.parentElement
        while (scroller && !['auto', 'scroll'].includes(getComputedStyle(scroller).overflowX))
          scroller = scroller.parentElement
        return scroller || right <= innerWidth ? [] : [formula.textContent]
      }),
    )
  expect(lost).toEqual([])
})
