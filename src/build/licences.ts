import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of which something is in the built site. */
export interface Shipped {
  readonly name: string
  readonly version: string
  /** Its licence as SPDX names it. */
  readonly licence: string
  readonly text: string
}

const LICENCE_FILE = /^licen[cs]e(\.\w+)?$/i
const MODULES = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/

/** The folder of the package that a bundled file is from; null for a file of our own and one the bundler made. */
export function packageFolder(file: string): string | null {
  // A module that the bundler wraps has a zero and a prefix before its path.
  const path = file.slice(Math.max(file.lastIndexOf('\0'), -1) + 1).replace(/\?.*$/, '')
  const [folder] = MODULES.exec(path) ?? []
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : null
}

/** What a package says of itself. @throws where it holds no text of its licence: nothing of it may be shipped then */
function shipped(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((candidate) => LICENCE_FILE.test(candidate))
  if (file === undefined || typeof license !== 'string')
    throw new Error(`${name} is in the site and holds no text of its licence`)
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() }
}

/** The packages that these files are from, each once, by name. */
export function shippedPackages(files: Iterable<string>): readonly Shipped[] {
  const folders = new Set([...files].map(packageFolder).filter((folder) => folder !== null))
  return [...folders].map(shipped).sort((a, b) => (a.name < b.name ? -1 : 1))
}

const RULE = '-'.repeat(80)

/** The list as a text: our own licence first, then every package with the text of its own. */
export function licenceList(own: string, packages: readonly Shipped[]): string {
  const names = packages.map(({ name, version, licence }) => `${name} ${version}  ${licence}`)
  return [
    'Surprisal',
    own.trim(),
    `Of these packages something is in the pages:\n\n${names.join('\n')}`,
    ...packages.map(({ name, version, text }) => `${name} ${version}\n\n${text}`),
  ].join(`\n\n${RULE}\n\n`)
}
