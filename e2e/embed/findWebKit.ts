import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { debianInstall } from '../../src/setup/remedy.ts'

const LIBRARIES = ['/usr/lib', '/usr/libexec', '/usr/lib64']
const PROGRAMS = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']

/** WebKitGTK's small browser, which its packages hide among the libraries; undefined where a part is missing. */
export function findWebKit(): string | undefined {
  if (!PROGRAMS.every((program) => existsSync(program))) return undefined
  const folders = LIBRARIES.filter((folder) => existsSync(folder)).flatMap((folder) => [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.includes('linux-gnu'))
      .map(({ name }) => join(folder, name)),
  ])
  return folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit(2gtk|gtk)-/.test(name))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path))
}

/** Before the run: in CI, as root on Debian, installs WebKit; elsewhere says what is missing. */
export default function provideWebKit() {
  const mayInstall = process.env['CI'] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (findWebKit() === undefined && mayInstall) {
    for (const [program, ...rest] of ['webkit2gtk-driver', 'xvfb'].flatMap(debianInstall))
      spawnSync(program, rest, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
  }
  if (findWebKit() === undefined)
    process.stderr.write(
      'WebKit is not here, its tests are skipped: on Debian, apt-get install webkit2gtk-driver xvfb.\n',
    )
}
