import { defineConfig } from '@playwright/test'
import { launch } from '../../src/setup/browser.ts'
import { findBrowser } from '../../src/setup/findBrowser.ts'

/** Pages that are built by the tools which teachers build theirs with, as far as these are installed. */
export default defineConfig({
  testDir: '.',
  testMatch: /(docusaurus|hugo|jekyll|mkdocs|mystmd|sphinx|pandoc|nbconvert|wordpress)\.ts/,
  globalSetup: './tools.ts',
  outputDir: '../../test-results/hosts',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    ...launch('chromium', findBrowser('chromium') ?? { kind: 'playwright' }),
    screenshot: 'only-on-failure',
  },
})
