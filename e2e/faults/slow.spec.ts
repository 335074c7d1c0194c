import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { complaints } from '../complaints.ts'
import { awake, stepOf } from '../identity/open.ts'

/** Keeps the scripts of a page until they are let go. */
async function holdScripts(page: Page, which: RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(which, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

/** Notes from now on by how much the page shifts without being touched; Chromium alone measures it. */
const noteShifts = (page: Page) =>
  page.addInitScript(`{
    shifted = 0
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value
      }).observe({ type: 'layout-shift', buffered: true })
  }`)

test('before its scripts are there a page can be read, and what is pressed then is done when it wakes', async ({
  page,
  baseURL,
}) => {
  const found = complaints(page, `${baseURL}`)
  await noteShifts(page)
  const letGo = await holdScripts(page, /\/assets\/.*\.js$/)
  await page.goto('distributions/', { waitUntil: 'commit' })
  const step = stepOf(page, 'surprisal')
  await expect(step.locator('.prose').first()).toBeVisible()
  await expect(step.locator('.katex-html').first()).toHaveText(/q/)
  await expect(step.locator('[data-quantity]').first()).toHaveText(/^\d/)

  await page.getByRole('button', { name: 'Theme: auto' }).click()
  await page.getByRole('radio', { name: 'bits' }).check()
  const bar = step.getByRole('slider', { name: 'q of dog', exact: true })
  await bar.press('End')
  await step.locator('.line-rule').nth(1).click()
  await step.getByRole('button', { name: 'LaTeX' }).click()
  letGo()

  await awake(page, 'surprisal')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.getByRole('radio', { name: 'bits' })).toBeChecked()
  await expect(step.locator('[data-quantity="q:1"]').first()).toHaveText(/^0\.98/)
  await expect(step.locator('[data-unit="bit"]').first()).toBeVisible()
  await expect(bar).toHaveValue(/^0\.98/)
  await expect(step.locator('[data-line="2"]')).toHaveAttribute('aria-current', 'step')
  await expect(step.locator('pre')).toContainText('\\log')
  expect(await page.evaluate('shifted')).toBeLessThan(0.1)

  await bar.press('Home')
  await expect(step.locator('[data-quantity="q:1"]').first()).toHaveText(/^0\.00/)
  expect(found).toEqual([])
})

test('what is pressed in an embed before its scripts are there is done when it wakes', async ({ page }) => {
  const letGo = await holdScripts(page, /\/embed\/.*\.js$/)
  await page.goto('embed/identity.html', { waitUntil: 'commit' })
  const bar = page.getByRole('slider', { name: 'q of dog', exact: true })
  const reset = page.getByRole('button', { name: 'reset' }).first()
  await expect(reset).toBeVisible()
  await bar.press('End')
  letGo()
  await expect(page.locator('[data-quantity="q:1"]').first()).toHaveText(/^0\.98/)
})

test('at 400 kbit/s and 400 ms a page is read long before it wakes, nothing shifts, and it works @full', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'the slow network is Chromium’s')
  test.slow()
  await noteShifts(page)
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  })
  const start = Date.now()
  const after = () => (Date.now() - start) / 1000
  await page.goto('distributions/', { waitUntil: 'commit' })
  const step = stepOf(page, 'surprisal')
  await expect(step.locator('.katex-html').first()).toBeVisible({ timeout: 60_000 })
  const read = after()
  await step.getByRole('slider', { name: 'q of dog', exact: true }).press('End')
  await expect(step.locator('[data-quantity="q:1"]').first()).toHaveText(/^0\.98/, { timeout: 60_000 })
  test.info().annotations.push({ type: 'seconds', description: `read ${read}, awake ${after()}` })
  expect(read).toBeLessThan(after() - 1)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate('shifted')).toBeLessThan(0.1)
})
