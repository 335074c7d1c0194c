import { describe, expect, it } from 'vitest'
import { complete } from './complete.ts'
import { corpus } from './corpus.ts'
import { formatQuery, parseQuery } from './query.ts'
import { defaultReader } from './reader.ts'

describe('a link that was ever published', () => {
  for (const { query, canonical, notices } of corpus) {
    it(`shows what it always showed: ${query || '(empty)'}`, () => {
      const parsed = parseQuery(query)
      expect(formatQuery(complete(defaultReader, parsed.state))).toBe(canonical)
      expect(parsed.notices).toEqual(notices)
    })
    it(`has a canonical form that says the same without a notice: ${query || '(empty)'}`, () => {
      const again = parseQuery(canonical)
      expect(again.notices).toEqual([])
      expect(formatQuery(complete(defaultReader, again.state))).toBe(canonical)
    })
  }
})
