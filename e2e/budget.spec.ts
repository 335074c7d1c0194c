import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { downloads } from './bench/downloads.ts'
import { serveDist } from './staticServer.ts'

/** What a first visit may download, in kB after gzip. Part III has the formulas of both its forms in the page. */
const BUDGETS = {
  'distributions/': { script: 100, all: 230 },
  'classifier/': { script: 100, all: 230 },
  'learning/': { script: 100, all: 260 },
  'embed/identity.html': { html: 15, script: 95 + 15, styles: 45, fonts: 0 },
  'embed/regularisation.html': { html: 15, script: 95 + 15, styles: 45, fonts: 0 },
  'embed/descent.html': { html: 15, script: 95 + 35, styles: 45, fonts: 0 },
} as const

test.skip(({ browserName }) => browserName !== 'chromium', 'a file weighs the same in every engine')

for (const [path, budget] of Object.entries(BUDGETS)) {
  test(`a first visit to ${path} downloads no more than its budget`, async ({ page }) => {
    const server = await serveDist('/')
    try {
      const bytes = await downloads(page, server.address + path)
      const all = Object.values(bytes).reduce((a, b) => a + b, 0)
      expect(bytes.html).toBeGreaterThan(0)
      for (const [kind, kB] of Object.entries(budget))
        expect({ ...bytes, all }[kind], `${kind} of ${path}`).toBeLessThanOrEqual(1000 * kB)
    } finally {
      server.close()
    }
  })
}

test('the script that gives an embed its height weighs at most 2 kB', async () => {
  const loader = await readFile(new URL('../dist/embed/v1.js', import.meta.url))
  expect(gzipSync(loader, { level: 6 }).length).toBeLessThanOrEqual(2000)
})
