import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** What builds a page that a step is put into, and the Debian packages that bring it. */
export const TOOLS = {
  mkdocs: ['mkdocs', 'mkdocs-material'],
  'sphinx-build': ['python3-sphinx', 'python3-myst-parser'],
  pandoc: ['pandoc'],
  hugo: ['hugo'],
  jekyll: ['jekyll'],
  'jupyter-nbconvert': ['jupyter-nbconvert', 'python3-ipykernel'],
  php: ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server'],
} as const
export type Tool = keyof typeof TOOLS

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Whether a tool is on the path. */
export const isThere = (tool: Tool) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => isProgram(join(folder, tool)))

/** Why the tests of a tool are skipped. */
export const whyMissing = (tool: Tool) => `${tool} is not installed: apt-get install ${TOOLS[tool].join(' ')}`

/** Before the run: names the tools that are not there, and how to get them. */
export default function nameMissing() {
  for (const tool of Object.keys(TOOLS) as Tool[])
    if (!isThere(tool)) process.stderr.write(`${whyMissing(tool)}\n`)
}

/** Runs a program in a folder; throws with what it had to say where it fails. */
export const run = (program: string, folder: string, ...given: readonly string[]) =>
  promisify(execFile)(program, given, { cwd: folder })

/** A browser asks every site for it, and says so where it is missing. */
export const ICON = { 'site/favicon.ico': '' }

/** Writes files, by their path in a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
