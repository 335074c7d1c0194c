import { describe, expect, it } from 'vitest'
import { publicAddress } from './publicAddress.ts'

const of = (given?: string) => publicAddress({ SITE_ADDRESS: given })

describe('the public address', () => {
  it('is a folder, with its slash', () => {
    expect(of('https://example.org')).toBe('https://example.org/')
    expect(of('https://example.org/maths/surprisal')).toBe('https://example.org/maths/surprisal/')
    expect(of('https://example.org/maths/')).toBe('https://example.org/maths/')
  })
  it('may be left out', () => {
    expect(of(undefined)).toBeNull()
    expect(of('')).toBeNull()
  })
  it('that is none stops the build, and the message names it', () => {
    for (const bad of ['example.org', 'ftp://example.org/', 'javascript:alert(1)', 'https://'])
      expect(() => of(bad)).toThrow(bad)
    for (const bad of ['https://example.org/?a=1', 'https://example.org/#a', 'https://me@example.org/'])
      expect(() => of(bad)).toThrow('without ?, # and user')
  })
})
