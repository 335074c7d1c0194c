import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete } from './complete.ts'
import { corpus } from './corpus.ts'
import { integer, number, words } from './key.ts'
import { modelEntries } from './model.ts'
import { formatQuery, parseQuery } from './query.ts'
import type { Reader } from './reader.ts'
import { defaultReader } from './reader.ts'
import { readers } from './testing/readers.ts'

const restored = (query: string) => complete(defaultReader, parseQuery(query).state)
const canonical = (query: string) => formatQuery(restored(query))

/** Texts that look like queries, so that most of the parser is reached. */
const nearQueries = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'v',
        'p',
        'q',
        'z',
        'y',
        'T',
        'base',
        'line',
        'labels',
        'lock',
        'hide',
        'ask',
        'theme',
        'x',
      ),
      fc.oneof(
        fc
          .array(fc.double({ min: -60, max: 60, noNaN: true }), { maxLength: 11 })
          .map((zs) => zs.map((z) => z.toFixed(3)).join()),
        fc
          .array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 11 })
          .map((ps) => ps.map((p) => p.toFixed(12)).join()),
        fc.constantFrom(
          '1',
          '2',
          '10',
          'e',
          '0',
          'cat,dog',
          'a,b,c',
          'p,z',
          'dark',
          '0,0',
          '1,0',
          '%',
          '%00',
          '',
        ),
        fc.string(),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  nearQueries,
  fc.constantFrom(...corpus.map(({ query }) => query)),
)

/** Within a unit of the last decimal, and one more for each positive entry that is too small to be written. */
function expectRestored(back: readonly number[], original: readonly number[]): void {
  expect(back.length).toBe(original.length)
  const tiny = original.filter((x) => x > 0 && x < 1e-12).length
  back.forEach((x, i) => {
    expect(Math.abs(x - (original[i] ?? Number.NaN))).toBeLessThan((1 + tiny) * 1.001e-12)
  })
}

describe('reading a link', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { notices } = parseQuery(text)
        for (const notice of notices) expect(notice.length).toBeLessThan(400)
      }),
      { numRuns: 1000 },
    )
  })
  it('and writing it is a fixed point, read without a notice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = canonical(text)
        expect(canonical(once)).toBe(once)
        expect(parseQuery(once).notices).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
  it('over 2,000 characters reads nothing, and says so', () => {
    const padded = (length: number) => `base=2&x=${'y'.repeat(length - 9)}`
    expect(parseQuery(padded(2001))).toEqual({
      state: {},
      notices: [expect.stringContaining('longer than 2000')],
    })
    expect(parseQuery(padded(2000)).state).toEqual({ base: '2' })
  })
  it('clips the names of a hostile link in its notice', () => {
    const [notice = ''] = parseQuery(`${'x'.repeat(1000)}=1&a%0Ab=1`).notices
    expect(notice).toBe(`Part of this link could not be read: ${'x'.repeat(20)}…, a b.`)
    const many = Array.from({ length: 30 }, (_, i) => `k${i}=`).join('&')
    expect(parseQuery(many).notices.join()).toContain('k9 ….')
  })
  it('is silent about a sum off by a millionth and rescales it all the same', () => {
    const { state, notices } = parseQuery('p=0.5,0.5000005')
    expect(notices).toEqual([])
    expect(Math.abs((state.p?.[0] ?? 0) + (state.p?.[1] ?? 0) - 1)).toBeLessThan(1e-15)
    expect(parseQuery('p=0.5,0.500002').notices).toHaveLength(1)
  })
  it('takes nothing that it does not say from the defaults of another step', () => {
    const defaults = complete(defaultReader, { p: [0.25, 0.75], labels: ['rain', 'sun'] })
    expect(parseQuery('line=2', {}, defaults).state).toEqual({ line: 2 })
    expect(complete(defaults, parseQuery('y=1', {}, defaults).state).p).toEqual([0, 1])
  })
})

describe('the limits of version 1', () => {
  it.each([
    ['p', ['0,1', '9999,0'], ['-0.1,1', '1']],
    ['z', ['50,-50'], ['50.1,0', '0,-50.1']],
    ['y', ['0', '4'], ['-1', '10', '1.5']],
    ['T', ['0.05', '20'], ['0.049', '20.1', '0']],
    ['line', ['1', '99'], ['0', '100']],
    ['seed', ['0', '4294967295'], ['-1', '4294967296']],
    ['lambda', ['0', '10'], ['-0.1', '10.1']],
    ['eta', ['0.0001', '100'], ['0', '0.00009', '100.1']],
    ['labels', ['a,b', 'abcdefghijkl,ж'], ['a,abcdefghijklm', 'a,', 'a b,c', 'a,b,c,d,e,f,g,h,i,j,k']],
  ])('hold %s within its ends, which are read', (key, read, refused) => {
    const notices = (value: string) => parseQuery(`${key}=${value}`).notices.join()
    const unread = `Part of this link could not be read: ${key}.`
    for (const value of read) expect(notices(value), value).not.toBe(unread)
    for (const value of refused) expect(notices(value), value).toBe(unread)
  })
})

describe('writing a state', () => {
  it('and reading it restores the state: numbers to 12 decimals, all else exactly, without a notice', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const query = formatQuery(reader)
        const parsed = parseQuery(query)
        expect(parsed.notices).toEqual([])
        const back = complete(defaultReader, parsed.state)
        expect(back.model.kind).toBe(reader.model.kind)
        expectRestored(back.p, reader.p)
        expectRestored(modelEntries(back.model), modelEntries(reader.model))
        expectRestored([back.temperature], [reader.temperature])
        const rest = ({ p, model, temperature, ...others }: Reader) => others
        expect(rest(back)).toEqual(rest(reader))
        expect(formatQuery(back)).toBe(query)
      }),
      { numRuns: 500 },
    )
  })
  it('writes nothing for the defaults', () => {
    expect(formatQuery(defaultReader)).toBe('')
  })
  it('stays readable at its longest', () => {
    const widest = '𐐀'.repeat(11)
    const reader: Reader = {
      ...complete(defaultReader, {
        labels: [...'𐐀𐐁𐐂𐐃𐐄𐐅𐐆𐐇𐐈𐐉'].map((letter) => letter + widest),
        model: { kind: 'logits', z: Array.from({ length: 10 }, (_, i) => -49.123456789012 + i / 1e12) },
        p: Array.from({ length: 10 }, (_, i) => (i + 1.3) / 58),
      }),
      lock: ['presets', 'formula', 'chart'],
      hide: ['values', 'nav'],
      theme: 'light',
      seed: 2 ** 32 - 1,
    }
    expect(parseQuery(formatQuery(reader)).notices).toEqual([])
  })
})

describe('the batch in a link', () => {
  const two = {
    samples: [
      { z: [1, -2.5, 0], k: 2 },
      { z: [0, 0, 3], k: 0 },
    ],
  }
  it('is read and written as rows of logits, each with its true class', () => {
    const { state, notices } = parseQuery('samples=1,-2.5,0:2;0,0,3:0&reduction=sum')
    expect(notices).toEqual([])
    expect(state).toEqual({ ...two, reduction: 'sum' })
    const whole = complete(defaultReader, state)
    expect(whole.labels).toEqual(['cat', 'dog', 'fox'])
    expect(formatQuery(whole)).toContain('samples=1,-2.5,0:2;0,0,3:0&reduction=sum')
  })
  it.each([
    ['a true class that is none of its classes', '1,2:2'],
    ['no true class', '1,2'],
    ['samples of different lengths', '1,2:0;1,2,3:0'],
    ['more samples than are shown', Array(9).fill('1,2:0').join(';')],
    ['a logit beyond the fields', '51,0:0'],
    ['nothing', ''],
  ])('with %s is left out, and said', (_, text) => {
    expect(parseQuery(`samples=${text}`)).toEqual({
      state: {},
      notices: ['Part of this link could not be read: samples.'],
    })
  })
  it('of another number of classes than the rest of the link is left out, and said', () => {
    const { state, notices } = parseQuery('p=0.5,0.5&samples=1,2,3:0')
    expect(state.samples).toBeUndefined()
    expect(notices).toEqual(['In this link the samples have 3 logits for 2 classes: they were left out.'])
  })
})

describe('the weights and samples of a link', () => {
  const notices = (query: string) => parseQuery(query).notices
  it('are read, with as many classes as the weights have rows', () => {
    const { state, notices: none } = parseQuery('W=1,2;3,-4&X=1,0.5:0;1,-2:1&lambda=0.25&eta=1.5')
    expect(none).toEqual([])
    const { weights, inputs, lambda, eta, labels } = complete(defaultReader, state)
    expect(weights).toEqual([
      [1, 2],
      [3, -4],
    ])
    expect(inputs).toEqual([
      { x: [1, 0.5], k: 0 },
      { x: [1, -2], k: 1 },
    ])
    expect([lambda, eta, labels.length]).toEqual([0.25, 1.5, 2])
  })
  it('that do not fit each other or the classes are left out, and said', () => {
    expect(notices('p=0.5,0.5&W=1,2,3;1,2,3;1,2,3')).toEqual([
      'In this link W has 3 rows for 2 classes: it was left out.',
    ])
    expect(notices('W=1,2;3,4&X=1,2:2')).toEqual([
      'In this link X has a sample of a class that is not one of the 2: it was left out.',
      'In this link W has 2 columns for 3 features: it was left out.',
    ])
    for (const bad of [
      'W=1,2',
      'W=1,2;1',
      'W=1,2,3,4,5;1,2,3,4,5',
      'X=1,2',
      'X=1,2:0;1:0',
      'eta=0',
      'lambda=-1',
    ])
      expect(notices(bad)).toEqual([
        `Part of this link could not be read: ${bad.slice(0, bad.indexOf('='))}.`,
      ])
  })
})

describe('a step’s own schema', () => {
  const schema = {
    keys: {
      rate: number({ min: 0, max: 10 }),
      steps: integer({ min: 1, max: 500 }),
      break: words(['index', 'sign']),
    },
    without: ['base'],
    lines: 4,
    questions: ['share-sign'],
    logitLimit: 2000,
  }
  it('reads and writes its own keys', () => {
    const { state, notices } = parseQuery('rate=0.5&steps=20&break=sign', schema)
    expect(notices).toEqual([])
    expect(state.own).toEqual({ rate: 0.5, steps: 20, break: ['sign'] })
    expect(formatQuery(complete(defaultReader, state), defaultReader, schema)).toBe(
      'v=1&rate=0.5&steps=20&break=sign',
    )
  })
  it('keeps its own values that a link does not name', () => {
    const defaults = { ...defaultReader, own: { rate: 1, steps: 5 } }
    expect(parseQuery('rate=2', schema, defaults).state.own).toEqual({ rate: 2, steps: 5 })
  })
  it('refuses its own keys out of range', () => {
    expect(parseQuery('rate=11', schema).notices).toEqual(['Part of this link could not be read: rate.'])
  })
  it('says which common keys mean nothing here, and writes none of them', () => {
    const { state, notices } = parseQuery('base=2', schema)
    expect(state).toEqual({})
    expect(notices).toEqual(['Part of this link has no meaning here: base.'])
    expect(formatQuery({ ...defaultReader, base: '2' }, defaultReader, schema)).toBe('')
  })
  it('knows its lines, its questions and how far its logits go', () => {
    expect(parseQuery('line=4&ask=share-sign&z=2000,-2000', schema).notices).toEqual([])
    expect(parseQuery('line=5&ask=other&z=2001,0', schema).notices).toEqual([
      'Part of this link could not be read: line, ask, z.',
    ])
  })
})
