import type { Browser, Engine } from './browser.ts'

/** A way to get a missing browser. */
export type Remedy = 'playwright' | 'debian'

/** What is known when the next action is decided. */
export type Situation = {
  readonly engine: Engine
  readonly browser: Browser | undefined
  /** The remedies that were tried and did not bring the browser. */
  readonly tried: readonly Remedy[]
  readonly isRoot: boolean
  readonly hasApt: boolean
}

/** A command and its arguments. */
export type Command = readonly [string, ...string[]]

/** Use the browser that is there, try a remedy, or stop and tell the person what to run. */
export type Action =
  | { readonly kind: 'use'; readonly browser: Browser }
  | { readonly kind: 'try'; readonly remedy: Remedy; readonly commands: readonly Command[] }
  | { readonly kind: 'stop'; readonly message: string }

const DEBIAN_PACKAGE: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' }

/** The commands that install Debian packages, as root. */
export function debianInstall(name: string): readonly Command[] {
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', name],
  ]
}

/**
 * What to do next about the browser of an engine. In order: use what is there, let Playwright install its build, and
 * as root on Debian its package. Each remedy is tried once, so asking again until `use` or `stop` ends.
 */
export function nextAction({ engine, browser, tried, isRoot, hasApt }: Situation): Action {
  if (browser !== undefined) return { kind: 'use', browser }
  const canApt = isRoot && hasApt
  if (!tried.includes('playwright')) {
    // The libraries come second: they are many, and of no use where the build itself cannot be downloaded.
    const libraries: readonly Command[] = canApt ? [['npx', 'playwright', 'install-deps', engine]] : []
    return {
      kind: 'try',
      remedy: 'playwright',
      commands: [['npx', 'playwright', 'install', engine], ...libraries],
    }
  }
  if (canApt && !tried.includes('debian')) {
    return { kind: 'try', remedy: 'debian', commands: debianInstall(DEBIAN_PACKAGE[engine]) }
  }
  return {
    kind: 'stop',
    message: `The tests run in Chromium and Firefox, and no ${engine} was found or could be installed here. Run "npx playwright install --with-deps ${engine}", or on Debian "sudo apt-get install ${DEBIAN_PACKAGE[engine]}", and then the tests again.`,
  }
}
