import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './tools.ts'

/** What of npm builds a page that a step is put into; too much to install for everybody who runs the tests. */
const PACKAGES = {
  docusaurus: [
    '@docusaurus/core@3.10.2',
    '@docusaurus/plugin-content-docs@3.10.2',
    '@docusaurus/theme-classic@3.10.2',
    'react@19',
    'react-dom@19',
  ],
  mystmd: ['mystmd@1.8.3', 'myst-to-react@1.3.0', 'react@18', 'react-dom@18'],
} as const
export type Packaged = keyof typeof PACKAGES

/** How long the first run may take, ms: Docusaurus alone is 240 MB. */
export const INSTALLING = 300_000

/** The folder that the packages are in, installed the first time; nothing else on the machine changes. */
export async function installed(name: Packaged): Promise<string> {
  const folder = join(tmpdir(), 'surprisal-hosts', name)
  const done = join(folder, 'installed')
  if (existsSync(done)) return folder
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{}')
  await run('npm', folder, 'install', '--no-audit', '--no-fund', ...PACKAGES[name])
  await writeFile(done, '')
  return folder
}
