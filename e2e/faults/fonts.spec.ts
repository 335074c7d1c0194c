import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { PARTS } from '../steps/parts.ts'
import { expectAlive } from './expectAlive.ts'

const FONTS = /\.woff2$/

/** What is wrong with how a page is laid out, in words. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`)
    const seen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0
    for (const formula of document.querySelectorAll('.katex-html'))
      if (
        formula.checkVisibility() &&
        (formula.textContent === '' || formula.getBoundingClientRect().width < 4)
      )
        faults.push(`a formula is not there: ${formula.closest('.formula')?.outerHTML.slice(0, 80)}`)
    for (const drawing of document.querySelectorAll('main svg'))
      if (drawing.checkVisibility() && drawing.getBoundingClientRect().width === 0)
        faults.push('a drawing has no width')
    for (const list of document.querySelectorAll(
      '.step-lead, .step-rest, .ladder, .class-rows ol, .prose, header',
    )) {
      const children = [...list.children].filter(
        (child) => seen(child) && ['static', 'relative'].includes(getComputedStyle(child).position),
      )
      for (const [n, child] of children.entries()) {
        const next = children[n + 1]
        if (!next) continue
        const [one, other] = [child.getBoundingClientRect(), next.getBoundingClientRect()]
        const above = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        const beside = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        if (above > 1 && beside > 1)
          faults.push(`${child.className || child.tagName} stands on ${next.className || next.tagName}`)
      }
    }
    return faults
  })

for (const [part, [first]] of Object.entries(PARTS))
  test(`without its fonts ${part} has every formula and figure, nothing stands on another, and it works${part === 'distributions' ? '' : ' @full'}`, async ({
    page,
  }) => {
    if (!first) throw new Error(`${part} has no steps`)
    const refused: string[] = []
    await page.route(FONTS, (route) => {
      refused.push(route.request().url())
      return route.abort()
    })
    // An address with a place in it lays out all steps.
    await page.goto(`${part}/#${first.slug}`)
    await expectAlive(page, first)
    expect(refused).not.toEqual([])
    expect(
      await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
    ).toBe(0)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await faultsOf(page), `${width} px`).toEqual([])
    }
  })

test('a page waits for no font: while they are on their way its text stands there in others, and it works @full', async ({
  page,
}) => {
  await page.route(FONTS, () => new Promise(() => {}))
  await page.goto('classifier/', { waitUntil: 'commit' })
  await expectAlive(page, { slug: 'softmax', slider: /^first stage of dog$/ })
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ display, status }) => `${display} ${status}`),
  )
  expect(faces).toContain('swap loading')
  expect(faces.filter((face) => !face.startsWith('swap'))).toEqual([])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('a page without its style sheets can be read and used @full', async ({ page }) => {
  await page.route(/\.css$/, (route) => route.abort())
  await page.goto('distributions/')
  await expect(page.getByRole('heading', { name: 'Surprisal is the logarithm of rarity' })).toBeVisible()
  await expectAlive(page, { slug: 'surprisal', slider: /^q of dog$/ })
})
