import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { FORMULA_FACES, TEXT_FACES } from './fonts.ts'
import { licenceList, packageFolder, shippedPackages } from './licences.ts'

const require = createRequire(import.meta.url)
const react = require.resolve('react')

describe('the list of licences', () => {
  it('names the packages that files are from, each once', () => {
    const files = [react, require.resolve('react/jsx-runtime'), `\0module:${react}?commonjs`, '/src/a.ts']
    expect(shippedPackages(files).map(({ name }) => name)).toEqual(['react'])
  })
  it('passes over what is no package', () => {
    expect(packageFolder('/home/me/src/a.ts')).toBeNull()
    expect(packageFolder('\0rolldown/runtime.js')).toBeNull()
  })
  it('holds the whole text of each licence, of the faces’ too, and each may be shipped', () => {
    const packages = shippedPackages([react, ...[...FORMULA_FACES, ...TEXT_FACES].map(({ file }) => file)])
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['katex', 'react']))
    const list = licenceList(readFileSync('LICENSE', 'utf8'), packages)
    for (const { text, licence } of packages) {
      expect(list).toContain(text)
      expect(['MIT', 'ISC', 'BSD-3-Clause', 'OFL-1.1']).toContain(licence)
    }
  })
})
