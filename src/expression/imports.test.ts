import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))

/** Every file that a file imports values from, however far down. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, path] of text.matchAll(/^import (?!type ).*?from '(\.[^']+)'/gms))
    if (path) reached(resolve(dirname(file), path), found)
  return found
}

const namesFrom = (file: string): readonly string[] =>
  [...reached(resolve(here, file))].map((path) => path.slice(here.length + 1))

test.each(['evaluate.ts', 'agree.ts', '../steps/identity/derivation.ts'])(
  'the first download needs no other face of the engine: %s',
  (file) => {
    const names = namesFrom(file)
    for (const face of [
      'typeset.ts',
      'notation.ts',
      'worked.ts',
      'speech.ts',
      'latex.ts',
      'code.ts',
      'dialect.ts',
    ])
      expect(names).not.toContain(face)
  },
)

test('only formulas with a derivative bring along what differentiates', () => {
  expect(namesFrom('partial.ts')).toContain('dual.ts')
  for (const file of ['evaluate.ts', 'variables.ts', '../steps/softmax/derivation.ts'])
    expect(namesFrom(file)).not.toContain('dual.ts')
})
