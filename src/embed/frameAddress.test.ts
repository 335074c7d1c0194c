import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete } from '../state/complete.ts'
import { formatQuery, LONGEST_QUERY, parseQuery } from '../state/query.ts'
import { defaultReader } from '../state/reader.ts'
import { readers } from '../state/testing/readers.ts'
import { frameAddress, queryOf } from './frameAddress.ts'

const BASE = 'https://host.example/embed/'
const address = (attributes: Readonly<Record<string, string>>) =>
  frameAddress(Object.entries(attributes), BASE)

describe('the address of an element’s frame', () => {
  it('says the same state as its attributes, whose names HTML writes in small letters', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const keys = [...new URLSearchParams(formatQuery(reader))].map(([key, value]) => [
          key.toLowerCase(),
          value,
        ])
        const url = new URL(address({ slug: 'identity', ...Object.fromEntries(keys) }) ?? '')
        // Percent-encoding makes it longer than the same state in a link of ours.
        fc.pre(url.search.length <= LONGEST_QUERY)
        const { state, notices } = parseQuery(url.search)
        expect(notices).toEqual([])
        expect(formatQuery(complete(defaultReader, state))).toBe(formatQuery(reader))
      }),
    )
  })

  it('leaves out the attributes that any element may have', () => {
    const other = {
      id: 'a',
      class: 'b',
      title: 'c',
      height: '400',
      'data-x': 'd',
      'aria-label': 'e',
      style: '',
      width: '100%',
      dir: 'rtl',
      translate: 'no',
      onclick: 'f()',
      // As frameworks write them.
      'v-cloak': '',
      '_ngcontent-c0': '',
      '@click': 'g()',
      'xml:lang': 'de',
    }
    expect(address({ slug: 'identity', ...other, lock: 'p' })).toBe(`${BASE}identity.html?v=1&lock=p`)
  })

  it('never leaves the folder of the embeds', () => {
    for (const slug of ['', '../x', 'a/b', '//evil.example', 'x.html?', 'A'])
      expect(address({ slug })).toBeNull()
    expect(address({ z: '1,2' })).toBeNull()
  })
})

describe('a state that a host gives', () => {
  it('is a query, or its keys and values with lists of numbers as they are', () => {
    expect(parseQuery(queryOf('z=1,2')).state).toEqual(parseQuery(queryOf({ z: [1, 2] })).state)
    expect(parseQuery(queryOf({ line: 2, labels: ['a&b=c'] })).notices).toHaveLength(1)
  })
})
