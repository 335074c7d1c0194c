import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../embed/answer.ts'
import { readRequest } from '../embed/request.ts'
import { messages } from '../embed/testing/messages.ts'
import { complete } from '../state/complete.ts'
import { linearMeasures } from '../state/linearMeasures.ts'
import { measures } from '../state/measures.ts'
import { formatQuery, LONGEST_QUERY, parseQuery } from '../state/query.ts'
import { defaultReader, LANGUAGES, MOTIONS, PARTS, type Reader, THEMES } from '../state/reader.ts'
import { createReaderStore } from '../state/store.ts'
import { hostileCorpus } from '../state/testing/hostileCorpus.ts'
import { hostileQueries } from '../state/testing/hostileQueries.ts'
import { steps } from '../steps/index.ts'
import { parts } from '../steps/parts.ts'
import type { Step } from '../steps/step.ts'

/** The same queries at each run; `HOSTILE_SEED` chooses others. fast-check prints the seed of what fails. */
const SEED = Number(process.env['HOSTILE_SEED'] ?? 20_261_121)
const QUERIES = 10_000

/** What fails is printed with the number of its step, not with all that a step is. */
function stepAt(at: number): Step {
  const step = steps[at]
  if (!step) throw new RangeError(`no step ${at}`)
  return step
}

const defaultsOf = ({ part }: Step) => complete(defaultReader, parts[part].defaults)

const inherited = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n')
const INHERITED = inherited()

/** Every number in a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** What is wrong, in words; most of what is asked of ten thousand links is asked without the cost of an `expect`. */
type Wrongs = string[]

/** What holds of any state of a step, wherever it came from. */
function whole(reader: Reader, { schema }: Step): Wrongs {
  const { labels, p, weights, samples, inputs, line, ask, lock, hide } = reader
  const count = labels.length
  const good = {
    'every number is finite': numbersIn(reader).every(Number.isFinite),
    'there are 2 to 10 classes': count >= 2 && count <= 10,
    'p is a distribution of them':
      p.length === count && Math.abs(sum(p) - 1) < 1e-9 && p.every((x) => x >= 0),
    'weights are of them': weights.length === count,
    'samples are of them': samples.every(({ z, k }) => z.length === count && k < count),
    'inputs are of them': inputs.every(({ x, k }) => x.length === weights[0]?.length && k < count),
    'names are names': labels.every((label) => /^[\p{L}\p{N}\p{M}]{1,24}$/u.test(label)),
    'no two are alike': new Set(labels).size === count,
    'the line is there': Number.isInteger(line) && line >= 1 && line <= (schema.lines ?? 0),
    'the question is there': ask === null || schema.questions?.includes(ask) === true,
    'parts are parts': [...lock, ...hide].every((part) => PARTS.includes(part)),
    'the theme is one': THEMES.includes(reader.theme),
    'the language is one': LANGUAGES.includes(reader.lang),
    'the motion is one': MOTIONS.includes(reader.motion),
  }
  return Object.entries(good).flatMap(([name, holds]) => (holds ? [] : [name]))
}

/** Every number that is shown is a number or ∞, and the sentence says no other. */
function shown(reader: Reader, step: Step): Wrongs {
  const found = measures(reader)
  const { logQ, shares, ...positive } = found
  // A class may be called NaN.
  const sentence = reader.labels.reduce(
    (text, label) => text.replaceAll(label, '·'),
    step.sentence(reader, found),
  )
  // What a program prints where floating point ends is what log-sum-exp is about.
  const unheard =
    reader.own['rise'] === undefined ? /NaN|undefined|Infinity|null|\[object|[<>]/ : /undefined|\[object|[<>]/
  const good = {
    'q is a distribution': Math.abs(sum(found.q) - 1) < 1e-9,
    'what cannot be negative is not': numbersIn(positive).every((value) => value >= -1e-12),
    'logarithms and shares are numbers or infinite': [...logQ, ...shares].every((x) => !Number.isNaN(x)),
    'a linear classifier is finite': numbersIn(linearMeasures(reader)).every(Number.isFinite),
    [`the sentence is one: ${sentence}`]: !unheard.test(sentence),
    'the chips are numbers or infinite': step.values.every(
      ({ value }) => !Number.isNaN(value(found, reader)),
    ),
  }
  return Object.entries(good).flatMap(([name, holds]) => (holds ? [] : [name]))
}

/** Names as a notice has them: on one line, the long ones cut. */
const named = (name: string) => [...name.replace(/[\p{C}\p{Z}]+/gu, ' ')].slice(0, 20).join('')

/** The fields of a state that do not bear the name of their key. */
const FIELDS = new Map(
  Object.entries({ T: 'temperature', W: 'weights', X: 'inputs', y: 'p', q: 'model', z: 'model' }),
)

/** What the grammar has beside names of classes: words, and numbers of at most 4 and 12 digits. */
const GRAMMAR = /^(-?\d{1,4}(\.\d{1,12})?|\d{1,10}|[A-Za-z][a-z0-9-]*)$/

/** Whatever the query has and the state has not is named; each notice is one short line of plain text. */
function said(query: string, { state, notices }: ReturnType<typeof parseQuery>): Wrongs {
  const plain = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,400}\.$/u
  const wrong = notices.filter((notice) => !plain.test(notice)).map((notice) => `no plain line: ${notice}`)
  const all = notices.join(' ')
  const values = new URLSearchParams(query)
  const isOther = values.has('v') && values.get('v') !== '1'
  if (query.length > LONGEST_QUERY || isOther) {
    const why = query.length > LONGEST_QUERY ? 'longer than' : 'another version'
    if (Object.keys(state).length > 0 || !all.includes(why)) wrong.push(`not said: ${why}`)
    return wrong
  }
  const held = new Set([...Object.keys(state), ...Object.keys(state.own ?? {}), 'v'])
  const dropped = [...new Set(values.keys())].filter((name) => !held.has(FIELDS.get(name) ?? name))
  // Of very many names the first ten are listed.
  if (dropped.length > 10) return wrong
  const taken = [...new Set(values.keys())].filter((name) => name !== 'labels' && !all.includes(named(name)))
  const isForeign = (name: string) =>
    !values
      .get(name)
      ?.split(/[,:;]/)
      .every((one) => GRAMMAR.test(one))
  return [
    ...wrong,
    ...dropped.filter((name) => !all.includes(named(name))).map((name) => `not said: ${name}`),
    ...taken.filter(isForeign).map((name) => `taken, and not of the grammar: ${name}`),
  ]
}

/** All that a link does on its way into a step. */
function opened(query: string, step: Step) {
  const defaults = defaultsOf(step)
  const parsed = parseQuery(query, step.schema, defaults)
  const reader = complete(defaults, parsed.state)
  const canonical = formatQuery(reader, defaults, step.schema)
  const again = parseQuery(canonical, step.schema, defaults)
  // A link can name more than a link can hold: names in other scripts grow when they are escaped.
  const isStable =
    canonical.length > LONGEST_QUERY ||
    (again.notices.length === 0 &&
      formatQuery(complete(defaults, again.state), defaults, step.schema) === canonical)
  const wrongs = [
    ...whole(reader, step),
    ...shown(reader, step),
    ...said(query, parsed),
    ...(isStable ? [] : [`not stable: ${canonical}`]),
  ]
  return { ...parsed, wrongs }
}

const surroundings = { announce() {}, pause() {}, resume() {}, present() {} }

/** What is wrong after a message to an embed of a step. */
function told(data: unknown, step: Step): Wrongs {
  const request = readRequest(data)
  if (request === null) return []
  const store = createReaderStore(parts[step.part].defaults)
  const before = store.getState().reader
  const reply = answer(request, store, step, surroundings)
  if (reply.type === 'error') return store.getState().reader === before ? [] : ['refused, and yet done']
  return whole(store.getState().reader, step)
}

describe('a hostile link', () => {
  it.each(hostileCorpus.map((query) => [query.slice(0, 60), query]))(
    'does no harm in any step: %j',
    (_, query) => {
      for (const step of steps) {
        expect(opened(query, step).wrongs).toEqual([])
        expect(told({ surprisal: 1, type: 'set', state: query }, step)).toEqual([])
      }
      expect(inherited()).toBe(INHERITED)
    },
  )

  it(`is a whole state with what was dropped named, ${QUERIES} times over all steps`, () => {
    const taken = new Set<string>()
    const refused = new Set<string>()
    const one = fc
      .constantFrom(...steps.keys())
      .chain((at) => fc.record({ at: fc.constant(at), query: hostileQueries(stepAt(at).schema) }))
    fc.assert(
      fc.property(one, ({ at, query }) => {
        const step = stepAt(at)
        const { state, notices, wrongs } = opened(query, step)
        const wrongsOfMessage = told({ surprisal: 1, type: 'set', state: query }, step)
        if (wrongs.length + wrongsOfMessage.length > 0)
          throw new Error([...wrongs, ...wrongsOfMessage].join('\n'))
        for (const name of Object.keys(state.own ?? {})) taken.add(`${step.slug} ${name}`)
        for (const name of Object.keys(step.schema.keys ?? {}))
          if (notices.some((notice) => notice.includes(`read: ${name}`))) refused.add(`${step.slug} ${name}`)
      }),
      { seed: SEED, numRuns: QUERIES },
    )
    expect(inherited()).toBe(INHERITED)
    // The queries reach every key that a step has for itself, from both sides.
    const all = steps.flatMap(({ slug, schema }) =>
      Object.keys(schema.keys ?? {}).map((name) => `${slug} ${name}`),
    )
    expect(all.filter((name) => !taken.has(name))).toEqual([])
    expect(all.filter((name) => !refused.has(name))).toEqual([])
  }, 120_000)
})

describe('a hostile message', () => {
  it('is heard by no step but as a request of the list, and leaves a whole state', () => {
    const one = fc.tuple(fc.constantFrom(...steps.keys()), messages)
    fc.assert(
      fc.property(one, ([at, data]) => {
        expect(told(data, stepAt(at))).toEqual([])
      }),
      { seed: SEED, numRuns: 2000 },
    )
    expect(inherited()).toBe(INHERITED)
  })
})
