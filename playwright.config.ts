import { defineConfig } from '@playwright/test'
import type { Engine } from './src/setup/browser.ts'
import { launch } from './src/setup/browser.ts'
import { findBrowser } from './src/setup/findBrowser.ts'

const port = Number(process.env['E2E_PORT'] ?? 41730)
const address = `http://127.0.0.1:${port}/`

/** `npm test` installs what is missing; here Playwright itself names what is not there. */
const project = (engine: Engine) => ({
  name: engine,
  use: launch(engine, findBrowser(engine) ?? { kind: 'playwright' }),
})

/**
 * What Firefox runs beside Chromium in the gate: the mathematics, the policy, embeds in foreign frames and offline,
 * a drag of a bar, random use of the heaviest page. In the full run it runs all that Chromium does.
 */
const GATE = /truth\.spec|static\.spec|places\.spec|a drag of one bar|random use of learning|offline\.spec/

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // What fails by chance on a busy machine passes the second time and is listed as flaky, which a night run takes for a
  // failure. What is broken fails twice.
  retries: 1,
  failOnFlakyTests: Boolean(process.env['ISOLATED']),
  workers: 2,
  reporter: 'list',
  snapshotPathTemplate: 'e2e/visual/pictures/{arg}{ext}',
  // A trace of every action makes the tests half as long again, in Firefox three times as long.
  use: {
    baseURL: address,
    // A quarter of the time goes into new contexts and the renderers that Chromium starts for them. Between two tests
    // Playwright empties what is kept: a page of these keeps nothing else. Each night they run apart as well.
    reuseContext: !process.env['ISOLATED'],
    screenshot: 'only-on-failure',
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    project('chromium'),
    { ...project('firefox'), grep: GATE },
    { ...project('firefox'), name: 'firefox-full' },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
})
