import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { CARD } from './card.ts'

/** How high each embed of the built site is at a width, in CSS px, by its slug. */
export async function measureEmbeds(
  browser: Browser,
  slugs: readonly string[],
  { width, dist }: { readonly width: number; readonly dist: string },
): Promise<ReadonlyMap<string, number>> {
  const page = await browser.newPage({ viewport: { width, height: CARD.height } })
  const heights = new Map<string, number>()
  for (const slug of slugs) {
    await page.goto(pathToFileURL(join(dist, `embed/${slug}.html`)).href, { waitUntil: 'networkidle' })
    const box = await page.locator('[data-step]').boundingBox()
    heights.set(slug, Math.ceil(box?.height ?? CARD.height))
  }
  return heights
}
