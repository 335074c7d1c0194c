import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { awake, open, stepOf } from './open.ts'
import { shownWhen } from './shown.ts'

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const themeButton = (page: Page) => page.getByRole('button', { name: /^Theme/ })

test('the theme goes round light, dark and the system, and stays over a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  const light = await ground(page)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: light')
  expect(await ground(page)).toBe(light)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: dark')
  const dark = await ground(page)
  expect(dark).not.toBe(light)
  await page.reload()
  await awake(page)
  await expect(themeButton(page)).toHaveAccessibleName('Theme: dark')
  expect(await ground(page)).toBe(dark)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: auto')
  expect(await ground(page)).toBe(light)
  await page.reload()
  await awake(page)
  await expect(themeButton(page)).toHaveAccessibleName('Theme: auto')
})

test('without a choice the theme is the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  const light = await ground(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await skipUnlessFollowed(page, '(prefers-color-scheme: dark)')
  await expect.poll(() => ground(page)).not.toBe(light)
})

test('a chosen theme is there before the body is, so that nothing flashes', async ({ page }) => {
  await open(page)
  await page.evaluate(() => localStorage.setItem('theme', 'dark'))
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      Object.assign(globalThis, { themeAtBody: document.documentElement.dataset['theme'] ?? 'none' })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'themeAtBody'))).toBe('dark')
})

test('a link names the theme and it beats the choice kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  const light = await ground(page)
  await open(page, '?v=1&theme=dark')
  expect(await ground(page)).not.toBe(light)
  await expect(themeButton(page)).toHaveAccessibleName('Theme: dark')
})

/** A stock Firefox cannot be told what its system prefers: then there is nothing to see. */
const skipUnlessFollowed = async (page: Page, query: string) =>
  test.skip(
    !(await page.evaluate((asked) => matchMedia(asked).matches, query)),
    'the browser does not follow',
  )

/** Which properties the ladder animates when its current line changes. */
async function movement(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const animate = Element.prototype.animate
    Element.prototype.animate = function (frames, options) {
      seen.push(...Object.keys(frames as object))
      return animate.call(this, frames, options)
    }
  })
  const flight = page.waitForResponse(/\/flight-/)
  const step = async (line: number) => {
    await stepOf(page)
      .locator('.line-rule')
      .nth(line - 1)
      .click()
    await expect(stepOf(page).locator(`[data-line="${line}"]`)).toHaveAttribute('aria-current', 'step')
  }
  // What moves is asked for when the reader first steps, and is there when he steps again.
  await step(2)
  await (await flight).finished()
  await step(3)
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    return Reflect.get(globalThis, 'seen') as readonly string[]
  })
}

test('terms move from line to line', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page)
  expect(await movement(page)).toContain('transform')
})

test('with reduced motion nothing moves from line to line', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await skipUnlessFollowed(page, '(prefers-reduced-motion: reduce)')
  expect(await movement(page)).toEqual([])
})

test('a link can ask for no motion', async ({ page }) => {
  await open(page, '?v=1&motion=none&line=1')
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'none')
  expect(await movement(page)).toEqual([])
})

test('under forced colours the bars and areas still differ from their ground', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium emulates forced colours')
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  const fills = await stepOf(page).evaluate((step) => {
    const canvas = document.createElement('div')
    canvas.style.color = 'Canvas'
    document.body.append(canvas)
    const background = getComputedStyle(canvas).color
    canvas.remove()
    const fill = (selector: string) =>
      [...step.querySelectorAll(selector)].map((element) => getComputedStyle(element).fill)
    return {
      background,
      found: [
        ...fill('.bar-fill'),
        ...fill('.stacked.entropy'),
        ...fill('.stacked.kl'),
        ...fill('.area.entropy:not(.saved)'),
      ],
    }
  })
  expect(fills.found.length).toBeGreaterThan(10)
  for (const fill of fills.found) {
    expect(fill).not.toBe(fills.background)
    expect(fill).not.toBe('none')
  }
})

test('in print and on screen the default state carries the same numbers', async ({ page }) => {
  await open(page)
  const now = await shownWhen(page, (next) => expect(next.lines).toHaveLength(4))
  await page.emulateMedia({ media: 'print' })
  for (const name of ['entropy', 'cross-entropy', 'kl'])
    await expect(stepOf(page).locator(`.chip [data-quantity="${name}"]`)).toHaveText(
      now.quantities[name]?.[0] ?? '',
    )
  await expect(stepOf(page).locator('.chip').first()).toBeVisible()
})
