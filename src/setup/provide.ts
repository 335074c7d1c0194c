import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Engine } from './browser.ts'
import { findBrowser } from './findBrowser.ts'
import type { Command, Remedy } from './remedy.ts'
import { debianInstall, nextAction } from './remedy.ts'

const isRoot = process.getuid?.() === 0
const hasApt = existsSync('/usr/bin/apt-get')

function say(message: string): void {
  process.stderr.write(`${message}\n`)
}

function succeeds([program, ...args]: Command): boolean {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // On Windows npx is a script, which only a shell can start.
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** Finds or installs the browser of an engine and says which it is; false when there is none to be had. */
function provideBrowser(engine: Engine): boolean {
  const tried: Remedy[] = []
  for (;;) {
    const action = nextAction({ engine, browser: findBrowser(engine), tried, isRoot, hasApt })
    if (action.kind === 'stop') {
      say(action.message)
      return false
    }
    if (action.kind === 'use') {
      say(`${engine}: ${action.browser.kind === 'system' ? action.browser.path : 'installed by Playwright'}`)
      return true
    }
    say(`${engine}: none found, trying ${action.commands.map((command) => command.join(' ')).join(' && ')}`)
    action.commands.every(succeeds)
    tried.push(action.remedy)
  }
}

/** The tests of the NumPy code run where Python has NumPy. That must be so in CI and is a person's choice elsewhere. */
function provideNumpy(): void {
  const hasNumpy = () => spawnSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' }).status === 0
  if (hasNumpy()) return
  if (process.env['CI'] && isRoot && hasApt) debianInstall('python3-numpy').every(succeeds)
  if (!hasNumpy()) say('python3 has no NumPy here: the tests that run the printed Python code are skipped.')
}

const engines: readonly Engine[] = ['chromium', 'firefox']
if (!engines.map(provideBrowser).every(Boolean)) process.exitCode = 1
provideNumpy()
