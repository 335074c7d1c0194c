import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { CARD, type Card, cardPage, cardPath } from './card.ts'

/**
 * Takes a picture of each card and writes it into the built site, with scripts off: what needs them has no place on a
 * picture.
 */
export async function drawCards(browser: Browser, cards: readonly Card[], dist: string) {
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
}
