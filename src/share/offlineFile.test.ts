import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withState } from './offlineFile.ts'

const file = '<!doctype html><head><meta name="surprisal-state" content=""></head><body>x</body>'
const stateOf = (html: string) =>
  (/<meta name="surprisal-state" content="([^"]*)">/.exec(html)?.[1] ?? '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

describe('an offline file with a state', () => {
  it('says it in its one element of that name, and is otherwise as it was built', () => {
    const written = withState(file, 'v=1&z=2,1,0&labels=Z%C3%BCrich')
    expect(written).toContain('content="v=1&amp;z=2,1,0&amp;labels=Z%C3%BCrich"')
    expect(withState(written, '')).toBe(file)
  })
  it('gives every text back as it was given, and lets none out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = `v=1${text}$&$1"><script>`
        const written = withState(file, query)
        expect(stateOf(written)).toBe(query)
        expect(written.split('<')).toHaveLength(file.split('<').length)
      }),
    )
  })
  it('is refused, and says why, where the file has no place for a state, or two', () => {
    expect(() => withState('<html></html>', 'v=1')).toThrow(/surprisal-state.*has 0/)
    expect(() => withState(file + file, 'v=1')).toThrow(/has 2/)
  })
  it('is the same with the question mark of an address as without', () => {
    expect(withState(file, '?v=1&z=0,0')).toBe(withState(file, 'v=1&z=0,0'))
  })
})
