import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { launch } from '../setup/browser.ts'
import { findBrowser } from '../setup/findBrowser.ts'
import { CARD, type Card, cardPage, cardPath } from './card.ts'

/** Runs what needs a browser, and ends it. @throws where the machine has no Chromium */
async function inChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const found = findBrowser('chromium')
  if (!found)
    throw new Error('SITE_ADDRESS asks for cards, and Chromium draws them: run `npm run setup` first')
  const browser = await chromium.launch(launch('chromium', found).launchOptions)
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/**
 * Takes a picture of each card and writes it into the built site, in Chromium and with scripts off: what needs them
 * has no place on a picture.
 */
export const drawCards = (cards: readonly Card[], dist: string) =>
  inChromium(async (browser) => {
    const page = await browser.newPage({ viewport: CARD, javaScriptEnabled: false })
    await mkdir(join(dist, 'cards'), { recursive: true })
    for (const card of cards) {
      const path = join(dist, cardPath(card.name))
      const html = `${path}.html`
      await writeFile(html, cardPage(card))
      await page.goto(pathToFileURL(html).href)
      await page.screenshot({ path })
      await rm(html)
    }
  })

/** How high each embed of the built site is at a width, in CSS px, by its slug. */
export const measureEmbeds = (slugs: readonly string[], width: number, dist: string) =>
  inChromium(async (browser) => {
    const page = await browser.newPage({ viewport: { width, height: CARD.height } })
    const heights = new Map<string, number>()
    for (const slug of slugs) {
      await page.goto(pathToFileURL(join(dist, `embed/${slug}.html`)).href, { waitUntil: 'networkidle' })
      const box = await page.locator('[data-step]').boundingBox()
      heights.set(slug, Math.ceil(box?.height ?? CARD.height))
    }
    return heights
  })
