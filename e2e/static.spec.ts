import { readdir, readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { complaints } from './complaints.ts'
import { PAGES } from './pages.ts'
import type { StaticServer } from './staticServer.ts'
import { NO_SCRIPTS, serveDist } from './staticServer.ts'
import { tryForbidden } from './tryForbidden.ts'

let server: StaticServer | undefined
test.afterEach(() => server?.close())

/** Pages that show others in frames. */
const FRAMING = ['embed/', 'share/']

/** The strictest policy under which the site must work; it carries its own, and a host may add this one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Moves a slider of each step on a page by keyboard and makes sure that the step's numbers follow. */
async function moveSliders(page: Page): Promise<void> {
  for (const step of await page.locator('[data-step]').all()) await moveSlider(step)
}

async function moveSlider(step: Locator): Promise<void> {
  await step.scrollIntoViewIfNeeded()
  const numbers = step.locator('[data-quantity]')
  const before = await numbers.allTextContents()
  const sliders = step.getByRole('slider', { disabled: false })
  // One that stands at its lower end cannot go further down.
  const free = await sliders.evaluateAll((all) =>
    all.findIndex((one) => !(one instanceof HTMLInputElement) || Number(one.value) > Number(one.min)),
  )
  const slider = sliders.nth(free)
  await expect(async () => {
    await slider.press('ArrowLeft')
    expect(await numbers.allTextContents()).not.toEqual(before)
  }).toPass({ timeout: 5000 })
}

for (const path of PAGES) {
  // The page of the embeds frames documents that carry their script and fonts in themselves: no `'self'` lets those in.
  const headers: Readonly<Record<string, string>> = FRAMING.includes(path)
    ? {}
    : { 'Content-Security-Policy': POLICY }
  test(`/${path} works below any path of any host, under the strictest policy, while it is used`, async ({
    page,
  }) => {
    server = await serveDist('/some/deep/path/', headers)
    const found = complaints(page, server.address)
    const violations: string[] = []
    await page.exposeFunction('reportViolation', (violation: string) => violations.push(violation))
    await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(event.effectiveDirective + ' at ' + event.sourceFile + ':' + event.lineNumber))`)
    await page.goto(server.address + path, { waitUntil: 'networkidle' })
    await moveSliders(page)
    expect(violations).toEqual([])
    expect(found).toEqual([])
    expect(server.missing).toEqual([])

    // What is forbidden is refused, and counted.
    expect(await page.evaluate(tryForbidden)).toEqual([])
    await expect.poll(() => violations.join()).toContain('style-src')
  })
}

test('every link between the pages leads to a page, and to a place in it', async ({ request, baseURL }) => {
  const ids = new Map<string, string>()
  const textOf = async (address: string) => {
    const known = ids.get(address)
    if (known !== undefined) return known
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    const text = await response.text()
    ids.set(address, text)
    return text
  }
  for (const path of PAGES) {
    const page = new URL(path, baseURL)
    const links = [...(await textOf(page.href)).matchAll(/<a [^>]*?href="([^"]+)"/g)]
    expect(links.length).toBeGreaterThan(0)
    for (const [, href = ''] of links) {
      const link = new URL(href.replaceAll('&amp;', '&'), page)
      if (link.origin !== page.origin) continue
      const { hash } = link
      link.hash = ''
      link.search = ''
      const text = await textOf(link.href)
      if (hash !== '') expect(text, `${path}: ${href}`).toContain(`id="${hash.slice(1)}"`)
    }
  }
})

test('no page has an inline style or a policy that allows one', async () => {
  const files = await readdir('dist', { recursive: true })
  const pages = files.filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThanOrEqual(PAGES.length)
  for (const file of pages) {
    const html = await readFile(`dist/${file}`, 'utf8')
    expect(html, file).not.toContain(' style="')
    expect(html, file).toContain('http-equiv="Content-Security-Policy"')
    expect(html, file).not.toContain("'unsafe-")
  }
})

test('the identity is in the page, with its numbers, where scripts are off', async ({ page }) => {
  server = await serveDist('/', NO_SCRIPTS)
  await page.goto(`${server.address}distributions/`)
  const step = page.locator('[data-step="identity"]')
  for (const quantity of ['entropy', 'cross-entropy', 'kl']) {
    await expect(step.locator(`[data-quantity="${quantity}"]`).first()).toHaveText(/^(∞|−?\d)/)
  }
})
