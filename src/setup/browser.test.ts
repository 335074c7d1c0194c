import { describe, expect, it } from 'vitest'
import { launch, systemPaths } from './browser.ts'

describe('systemPaths', () => {
  const linux = { platform: 'linux', environment: { PATH: '/usr/local/bin:/usr/bin' } } as const

  it('prefers a better known browser in a later folder of the path to a lesser one in an earlier', () => {
    const paths = systemPaths('chromium', linux)
    expect(paths.indexOf('/usr/bin/google-chrome')).toBeLessThan(paths.indexOf('/usr/local/bin/chromium'))
  })

  it('knows the names that Debian gives its browsers', () => {
    expect(systemPaths('chromium', linux)).toContain('/usr/bin/chromium')
    expect(systemPaths('firefox', linux)).toContain('/usr/bin/firefox-esr')
  })

  it('never offers the browser of the other engine', () => {
    expect(systemPaths('firefox', linux).join()).not.toMatch(/chrom/)
    expect(systemPaths('chromium', linux).join()).not.toMatch(/firefox/)
  })

  it('looks nowhere when the path is empty or absent, and never in the working folder', () => {
    expect(systemPaths('chromium', { platform: 'linux', environment: {} })).toEqual([])
    expect(systemPaths('chromium', { platform: 'linux', environment: { PATH: ':' } })).toEqual([])
  })

  it('looks among the applications of a Mac before its path', () => {
    const paths = systemPaths('firefox', {
      platform: 'darwin',
      environment: { PATH: '/opt/bin', HOME: '/Users/ada' },
    })
    expect(paths).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox',
      '/opt/bin/firefox',
      '/opt/bin/firefox-esr',
    ])
  })

  it('looks in the program folders that Windows names, with its own separators', () => {
    const environment = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }
    expect(systemPaths('chromium', { platform: 'win32', environment })).toContain(
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    )
    expect(systemPaths('firefox', { platform: 'win32', environment })[0]).toBe(
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    )
  })
})

describe('launch', () => {
  const system = { kind: 'system', path: '/usr/bin/some-browser' } as const

  it('starts a system browser from where it is', () => {
    expect(launch('chromium', system).launchOptions.executablePath).toBe('/usr/bin/some-browser')
    expect(launch('firefox', system).launchOptions.executablePath).toBe('/usr/bin/some-browser')
  })

  it('speaks the standard protocol to a stock Firefox only, because the one of Playwright has its own', () => {
    expect(launch('firefox', system)).toHaveProperty('channel', 'moz-firefox')
    expect(launch('firefox', { kind: 'playwright' })).not.toHaveProperty('channel')
  })

  it('asks Playwright for the full Chromium that was looked for, and a system one for no channel', () => {
    expect(launch('chromium', { kind: 'playwright' })).toHaveProperty('channel', 'chromium')
    expect(launch('chromium', system)).not.toHaveProperty('channel')
  })

  it('keeps every Chromium from calling home', () => {
    for (const browser of [system, { kind: 'playwright' } as const]) {
      expect(launch('chromium', browser).launchOptions).toHaveProperty(
        'args',
        expect.arrayContaining(['--disable-background-networking']),
      )
    }
  })
})
