import { existsSync, readFileSync, statSync } from 'node:fs'
import { chromium, firefox } from '@playwright/test'
import type { Browser, Engine } from './browser.ts'
import { systemPaths } from './browser.ts'

/**
 * A snap sees a /tmp of its own, so it cannot open the profile that Playwright makes for it. Ubuntu's `firefox` and
 * `chromium-browser` are short scripts that start one.
 */
function startsSnap(path: string): boolean {
  const longestScript = 100_000
  return (
    path.startsWith('/snap/') ||
    (statSync(path).size < longestScript && readFileSync(path, 'utf8').includes('/snap/'))
  )
}

/** The browser of an engine that is on this machine now: Playwright's own, else the system's, else none. */
export function findBrowser(engine: Engine): Browser | undefined {
  if (existsSync({ chromium, firefox }[engine].executablePath())) return { kind: 'playwright' }
  const path = systemPaths(engine, { platform: process.platform, environment: process.env }).find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile() && !startsSnap(candidate),
  )
  return path === undefined ? undefined : { kind: 'system', path }
}
