import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

export const KINDS = ['html', 'script', 'styles', 'fonts', 'other'] as const

export type Kind = (typeof KINDS)[number]

const KIND_OF: Readonly<Record<string, Kind>> = {
  document: 'html',
  script: 'script',
  stylesheet: 'styles',
  font: 'fonts',
}

/** Compressed by their own format: a host sends these as they are. */
const COMPRESSED = /\.(woff2|png|jpg|webp)$/

/**
 * What a first visit to a page downloads, in bytes by kind: text gzipped at level 6, as hosts do, fonts as they
 * are. The context of the page must be a fresh one.
 */
export async function downloads(page: Page, address: string): Promise<Readonly<Record<Kind, number>>> {
  const bytes: Record<Kind, number> = { html: 0, script: 0, styles: 0, fonts: 0, other: 0 }
  const sizes: Promise<void>[] = []
  page.on('response', (response) => {
    const request = response.request()
    if (request.url().startsWith('data:')) return
    sizes.push(
      response.body().then((body) => {
        const kind = KIND_OF[request.resourceType()] ?? 'other'
        bytes[kind] += COMPRESSED.test(new URL(request.url()).pathname)
          ? body.length
          : gzipSync(body, { level: 6 }).length
      }),
    )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await Promise.all(sizes)
  return bytes
}
