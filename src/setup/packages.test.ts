import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('packages.js', import.meta.url))
let project = ''

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'surprisal-'))
  mkdirSync(join(project, 'src/setup'), { recursive: true })
  copyFileSync(script, join(project, 'src/setup/packages.js'))
  writeFileSync(join(project, 'package.json'), '{"type":"module"}')
  writeFileSync(join(project, 'package-lock.json'), '{}')
})

afterEach(() => rmSync(project, { recursive: true }))

/** Marks the packages as installed so many seconds after the lock file was last written. */
function packagesInstalled(seconds: number): void {
  mkdirSync(join(project, 'node_modules'))
  writeFileSync(join(project, 'node_modules/.package-lock.json'), '{}')
  utimesSync(join(project, 'package-lock.json'), 1_000_000, 1_000_000)
  utimesSync(join(project, 'node_modules/.package-lock.json'), 1_000_000 + seconds, 1_000_000 + seconds)
}

/** Runs the script with an npm that writes down its arguments and ends with the exit code given. */
function run({ node = process.versions.node, npmExits = 0 } = {}) {
  const npm = join(project, 'npm.cjs')
  const calls = join(project, 'calls.txt')
  writeFileSync(
    npm,
    `require('fs').writeFileSync(${JSON.stringify(calls)}, process.argv.slice(2).join(' ')); process.exit(${npmExits})`,
  )
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(versions)}`,
      join(project, 'src/setup/packages.js'),
    ],
    { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, npm_execpath: npm } },
  )
  return { status, stderr, hasInstalled: existsSync(calls) }
}

describe('packages.js', () => {
  it('installs when there are no packages, as in a fresh clone', () => {
    expect(run()).toMatchObject({ status: 0, hasInstalled: true })
  })

  it('installs when the lock file is newer than the packages', () => {
    packagesInstalled(-1)
    expect(run()).toMatchObject({ status: 0, hasInstalled: true })
  })

  it('installs nothing when the packages are as new as the lock file', () => {
    packagesInstalled(1)
    expect(run()).toMatchObject({ status: 0, hasInstalled: false })
  })

  it('installs again after an install that was broken off', () => {
    mkdirSync(join(project, 'node_modules'))
    expect(run()).toMatchObject({ status: 0, hasInstalled: true })
  })

  it('fails when npm fails', () => {
    expect(run({ npmExits: 1 })).toMatchObject({ status: 1, hasInstalled: true })
  })

  it.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])(
    'refuses Node %s in a sentence, before it installs',
    (node) => {
      const { status, stderr, hasInstalled } = run({ node })
      expect({ status, hasInstalled }).toEqual({ status: 1, hasInstalled: false })
      expect(stderr).toContain(`needs Node 20.19 or newer`)
      expect(stderr).toContain(`this is Node ${node}`)
    },
  )

  it.each(['20.19.0', '22.12.0', '23.0.0', '24.3.0'])('runs on Node %s', (node) => {
    expect(run({ node }).status).toBe(0)
  })
})
