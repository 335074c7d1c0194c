import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { launch } from '../setup/browser.ts'
import { findBrowser } from '../setup/findBrowser.ts'
import { CARD, type Card, cardPage, cardPath } from './card.ts'

/**
 * Takes a picture of each card and writes it into the built site, in Chromium and with scripts off: what needs them
 * has no place on a picture.
 * @throws where the machine has no Chromium
 */
export async function drawCards(cards: readonly Card[], dist: string) {
  const found = findBrowser('chromium')
  if (!found)
    throw new Error('SITE_ADDRESS asks for cards, and Chromium draws them: run `npm run setup` first')
  const browser = await chromium.launch(launch('chromium', found).launchOptions)
  try {
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
  } finally {
    await browser.close()
  }
}
