import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Out of the project's own packages, whose lock file does not know these. */
export const BENCH_FOLDER = fileURLToPath(new URL('../../../node_modules/.bench', import.meta.url))

/** The packages compared, by exact version. */
export const VERSIONS = {
  mathjs: '15.2.0',
  '@tensorflow/tfjs': '4.22.0',
  numeric: '1.2.6',
  'ml-distance': '5.0.0',
  'softmax-fn': '1.0.8',
} as const

/** Installs the packages unless they are there, and gives the `require` that finds them. */
export async function install(): Promise<(name: keyof typeof VERSIONS) => unknown> {
  await mkdir(BENCH_FOLDER, { recursive: true })
  await writeFile(`${BENCH_FOLDER}/package.json`, JSON.stringify({ private: true, dependencies: VERSIONS }))
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
    {
      cwd: BENCH_FOLDER,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) throw new Error('the packages to compare with could not be installed')
  return createRequire(`${BENCH_FOLDER}/package.json`)
}
