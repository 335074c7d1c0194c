import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import type { TruthReport } from '../src/math/truth/check.ts'

/** Bundles the check with the truth files into one script that leaves its reports in the global `truth`. */
async function bundle(): Promise<string> {
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('truthReports.ts', import.meta.url)),
        formats: ['iife'],
        name: 'truth',
      },
    },
  })
  const [script] = Array.isArray(results) ? results.flatMap(({ output }) => output) : []
  if (script?.type !== 'chunk') throw new Error('the truth files could not be bundled')
  return script.code
}

test('the mathematics agrees with every truth file in this engine', async ({ page }) => {
  await page.addScriptTag({ content: await bundle() })
  const reports = await page.evaluate<Record<string, TruthReport>>('truth.reports')
  expect(Object.keys(reports)).toHaveLength(8)
  for (const [file, { checks, failures }] of Object.entries(reports)) {
    expect(failures, file).toEqual([])
    expect(checks, file).toBeGreaterThan(0)
  }
})
