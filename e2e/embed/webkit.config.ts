import { defineConfig } from '@playwright/test'

/** Playwright only runs these tests: it has no WebKit that Debian does. */
export default defineConfig({
  testDir: '.',
  testMatch: 'webkit.ts',
  globalSetup: './findWebKit.ts',
  outputDir: '../../test-results/webkit',
  forbidOnly: Boolean(process.env['CI']),
  workers: 1,
  reporter: 'list',
})
