import { posix, win32 } from 'node:path'

/** The two engines that the gate runs in. */
export type Engine = 'chromium' | 'firefox'

/** A browser to test with: the build that Playwright installed for itself, or a program of the system. */
export type Browser = { readonly kind: 'playwright' } | { readonly kind: 'system'; readonly path: string }

/** What of a machine decides where its browsers are. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
}

const COMMANDS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr'],
}

const MAC_PROGRAMS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
}

const WINDOWS_PROGRAMS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}

/** Every path at which a machine may have a browser of this engine, best first; none of them need exist. */
export function systemPaths(engine: Engine, { platform, environment }: Machine): readonly string[] {
  const pairs = (
    folders: readonly (string | undefined)[],
    programs: readonly string[],
    join: typeof posix.join,
  ) => programs.flatMap((program) => folders.flatMap((folder) => (folder ? [join(folder, program)] : [])))

  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name])
    return pairs(folders, WINDOWS_PROGRAMS[engine], win32.join)
  }
  const commands = pairs((environment['PATH'] ?? '').split(':'), COMMANDS[engine], posix.join)
  if (platform !== 'darwin') return commands
  const home = environment['HOME']
  return [
    ...pairs(['/Applications', home && `${home}/Applications`], MAC_PROGRAMS[engine], posix.join),
    ...commands,
  ]
}

/** Chromium asks its maker for updates, lists and experiments when it starts; a test is no place for that. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** The Playwright options that start a browser. */
export function launch(engine: Engine, browser: Browser) {
  const executable = browser.kind === 'system' ? { executablePath: browser.path } : {}
  if (engine === 'chromium') {
    // Playwright's own default is a second, smaller build for headless runs; the channel asks for the full one.
    const channel = browser.kind === 'playwright' ? { channel: 'chromium' } : {}
    return { browserName: engine, ...channel, launchOptions: { ...executable, args: QUIET } }
  }
  // Playwright patches the Firefox that it installs; the channel speaks the standard protocol to a stock one.
  const channel = browser.kind === 'system' ? { channel: 'moz-firefox' } : {}
  return { browserName: engine, ...channel, launchOptions: executable }
}
