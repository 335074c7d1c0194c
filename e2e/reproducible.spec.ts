import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

const run = promisify(execFile)

/** Every file of a folder with the hash of its bytes. */
async function hashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const pairs = files.sort().map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    return [file.slice(folder.length), hash] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}

test.skip(({ browserName }) => browserName !== 'chromium', 'a build needs no browser')

test('the same sources give the same site, byte by byte, in any folder @full', async () => {
  test.setTimeout(180_000)
  const build = async (name: string) => {
    const folder = test.info().outputPath(name)
    await run('npx', ['vite', 'build', '--outDir', folder])
    return hashes(folder)
  }
  const first = await build('first')
  expect(Object.keys(first).length).toBeGreaterThan(50)
  expect(await build('second')).toEqual(first)
})
