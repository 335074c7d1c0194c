import { expect, test } from '@playwright/test'
import { complaints } from '../complaints.ts'
import { awake, open, stepOf } from '../identity/open.ts'

/** What a browser's storage may do, each as a script that runs before those of the page. */
const STORAGES = {
  'throws when it is looked at': `for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })`,
  'is full': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  // The empty page that a browser begins with has none.
  'holds what this site never wrote': `if (origin !== 'null') {
    localStorage.theme ??= '{"theme": "light"}'
    localStorage['surprisal-read'] ??= '"],surprisal,\\\\,[object Object]'
  }`,
}

for (const [name, script] of Object.entries(STORAGES))
  test(`where storage ${name}, theme, read marks and figures work as long as the page is open`, async ({
    page,
    baseURL,
  }) => {
    const found = complaints(page, `${baseURL}`)
    await page.addInitScript(script)
    await open(page, '', 'loss')
    const theme = page.getByRole('button', { name: 'Theme: auto' })
    await theme.click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.getByRole('button', { name: 'Theme: light' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

    const mark = page.locator('[data-rail="loss"]')
    await expect(mark).not.toHaveAttribute('data-read')
    await stepOf(page, 'loss').locator('.step-nav').scrollIntoViewIfNeeded()
    await expect(mark).toHaveAttribute('data-read')

    const line = stepOf(page, 'loss').locator('[data-line] .line-value').first()
    const before = await line.textContent()
    await stepOf(page, 'loss').getByRole('slider', { name: 'q of dog' }).last().press('PageUp')
    await expect(line).not.toHaveText(before ?? '')
    expect(found).toEqual([])
  })

test('what a reader chose and read is there on the next page, where storage keeps it', async ({ page }) => {
  await open(page, '', 'loss')
  await page.getByRole('button', { name: 'Theme: auto' }).click()
  await stepOf(page, 'loss').locator('.step-nav').scrollIntoViewIfNeeded()
  await expect(page.locator('[data-rail="loss"]')).toHaveAttribute('data-read')
  await page.goto('classifier/')
  await awake(page, 'softmax')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible()
  await expect(page.locator('[data-rail="loss"]')).toHaveAttribute('data-read')
})
