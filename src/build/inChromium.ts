import { type Browser, chromium } from '@playwright/test'
import { launch } from '../setup/browser.ts'
import { findBrowser } from '../setup/findBrowser.ts'

/** Runs what needs a browser, and ends it. @throws where the machine has no Chromium */
export async function inChromium(work: (browser: Browser) => Promise<void>) {
  const found = findBrowser('chromium')
  if (!found)
    throw new Error('SITE_ADDRESS asks for cards, and Chromium draws them: run `npm run setup` first')
  const browser = await chromium.launch(launch('chromium', found).launchOptions)
  try {
    await work(browser)
  } finally {
    await browser.close()
  }
}
