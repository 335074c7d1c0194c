import { type Browser, chromium } from '@playwright/test'
import { launch } from '../../src/setup/browser.ts'
import { findBrowser } from '../../src/setup/findBrowser.ts'

/** The browser that the gate uses too, by itself. */
export function startChromium(): Promise<Browser> {
  const found = findBrowser('chromium')
  if (!found) throw new Error('there is no Chromium: `npm run setup` installs it')
  const { launchOptions, ...options } = launch('chromium', found)
  return chromium.launch({ ...launchOptions, ...('channel' in options ? { channel: options.channel } : {}) })
}
