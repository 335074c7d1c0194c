// Plain JavaScript with no imports but Node's own: this runs before any package is there.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The first versions that Vite 8 runs on: 20.19 of the 20 line, 22.12 of the 22 line, and everything from 23. */
function isSupported(version) {
  const [major, minor] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23
}

function arePackagesCurrent() {
  // npm writes this file last, so an install that was broken off does not count as one.
  const installed = `${root}/node_modules/.package-lock.json`
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs
}

function installPackages() {
  // npm names its own script to what it runs, which spares Windows a shell. Development packages are named
  // because NODE_ENV=production would leave out the build itself.
  const npm = process.env.npm_execpath
  const install = ['ci', '--include=dev']
  const options = { cwd: root, stdio: 'inherit' }
  const { status } = npm
    ? spawnSync(process.execPath, [npm].concat(install), options)
    : spawnSync('npm', install, Object.assign({ shell: process.platform === 'win32' }, options))
  return status === 0
}

if (!isSupported(process.versions.node)) {
  process.stderr.write(
    `Surprisal needs Node 20.19 or newer (of the 22 line, 22.12), and this is Node ${process.versions.node}. Install the current release from https://nodejs.org and run the command again.\n`,
  )
  process.exitCode = 1
} else if (!arePackagesCurrent() && !installPackages()) {
  process.stderr.write('The packages could not be installed: see the message of npm ci above.\n')
  process.exitCode = 1
}
