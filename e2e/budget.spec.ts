import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { downloads } from './bench/downloads.ts'
import { serveDist } from './staticServer.ts'
import { STEPS } from './steps/parts.ts'

/** What a first visit may download, in kB after gzip. Part III has the formulas of both its forms in the page. */
const BUDGETS = {
  'distributions/': { script: 100, all: 230 },
  'classifier/': { script: 100, all: 230 },
  'learning/': { script: 100, all: 260 },
  // The form, and a step alone in the frame of its preview.
  'share/': { html: 20, script: 225, all: 370 },
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

const EMBEDS = new URL('../dist/embed/', import.meta.url)
const weightOf = async (file: string) => gzipSync(await readFile(new URL(file, EMBEDS)), { level: 6 }).length

test('the script that gives an embed its height weighs at most 2 kB', async () => {
  expect(await weightOf('v1.js')).toBeLessThanOrEqual(2000)
})

test('each embed weighs at most 15 kB, and its styles with their faces 45 kB', async () => {
  const files = (await readdir(EMBEDS)).filter((name) => /\.(html|css)$/.test(name))
  expect(files.filter((name) => name.endsWith('.html'))).toHaveLength(STEPS.length + 1)
  for (const name of files)
    expect(await weightOf(name), name).toBeLessThanOrEqual(name.endsWith('.html') ? 15_000 : 45_000)
})

test('all embeds share one script of at most 95 kB; a step has one more of its own, of at most 15 kB, the lab 35', async () => {
  const pages = (await readdir(EMBEDS)).filter((name) => name.endsWith('.html') && name !== 'index.html')
  const scripts = await Promise.all(
    pages.map(async (name) => {
      const html = await readFile(new URL(name, EMBEDS), 'utf8')
      const [, list = '[]'] = /<script>[^<]*?=(\["[^\]]*"\])/.exec(html) ?? []
      return JSON.parse(list) as string[]
    }),
  )
  expect(scripts.length).toBeGreaterThan(0)
  const [shared = '', ...others] = new Set(scripts.map(([first]) => first))
  expect(others).toEqual([])
  expect(await weightOf(shared)).toBeLessThanOrEqual(95_000)
  for (const [, own = '', ...more] of scripts) {
    expect(more).toEqual([])
    expect(await weightOf(own), own).toBeLessThanOrEqual(own.startsWith('descent-') ? 35_000 : 15_000)
  }
})
