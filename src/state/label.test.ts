import { describe, expect, it } from 'vitest'
import { freshLabel, tidyLabel, whyLabelRefused } from './label.ts'

describe('a name for a class', () => {
  it.each(['a', 'Dog2', '7', 'élan', '猫', 'בית', 'кошка', 'बिल्ली', 'แมว', 'abcdefghijkl', '𐐀𐐀𐐀𐐀𐐀𐐀𐐀𐐀𐐀𐐀𐐀𐐀'])(
    'may be %s',
    (name) => {
      expect(whyLabelRefused(name, [])).toBeNull()
    },
  )
  it.each(['<b>', 'a b', 'a,b', '-', '$x$', '\u0301a', 'Z\u0351\u0352\u0353', 'a\u202e', '🐱'])(
    'may not be %j',
    (name) => {
      expect(whyLabelRefused(name, [])).toContain('letters and digits only')
    },
  )
  it('may not be empty, which is said', () => {
    expect(whyLabelRefused('', [])).toContain('needs a name')
  })
  it('may not have 13 letters, which is said', () => {
    expect(whyLabelRefused('abcdefghijklm', [])).toContain('at most 12')
  })
  it('may not be in use, which is said with the name', () => {
    expect(whyLabelRefused('dog', ['cat', 'dog'])).toContain('named dog already')
  })
  it('is kept composed and without spaces around it', () => {
    expect(tidyLabel(' e\u0301lan ')).toBe('\u00e9lan')
  })
})

describe('a fresh name', () => {
  it('is never in use, up to ten classes, and always allowed', () => {
    const used: string[] = []
    while (used.length < 10) {
      const name = freshLabel(used)
      expect(whyLabelRefused(name, used)).toBeNull()
      used.push(name)
    }
  })
  it('throws where all ten are in use', () => {
    const all: string[] = []
    for (let i = 0; i < 10; i++) all.push(freshLabel(all))
    expect(() => freshLabel(all)).toThrow('freshLabel: used')
  })
})
