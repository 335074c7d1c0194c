import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { breaking } from './breaking.ts'
import { BREAKS, breakOf } from './breaks.ts'
import { isNoticed } from './entries.ts'
import { harmless } from './harmless.ts'

/** In ms: a slow machine is no broken formula. */
const PATIENCE = 60_000

const start = complete(defaultReader, parts.learning.defaults)
const SLIPS = BREAKS.filter((broken) => broken !== 'none')
const chosen = (reader: Reader, broken: (typeof BREAKS)[number]): Reader => ({
  ...reader,
  ...breaking(broken, reader).change,
})

/** Numbers at which each slip does no harm, and why it does none. */
const HARMLESS = [
  ['drop-n', { reduction: 'sum' }, 'The sum form has no 1/N to drop.'],
  ['drop-n', { inputs: start.inputs.slice(0, 1) }, 'With one sample 1/N is 1.'],
  ['one-k', { inputs: start.inputs.slice(0, 1) }, 'Every sample is a case of cat.'],
  ['one-k', { inputs: start.inputs.map(({ x }) => ({ x, k: 2 })) }, 'Every sample is a case of fox.'],
  ['half-lambda', { lambda: 0 }, 'With λ = 0 there is no penalty.'],
  ['wrong-index', { lambda: 0 }, 'With λ = 0 there is no penalty.'],
  ['half-lambda', { weights: start.weights.map((row) => row.map(() => 0)) }, 'All weights are 0'],
  ['wrong-index', { weights: start.weights.map((row) => row.map(() => 0)) }, 'All weights are 0'],
  ['one-k', { inputs: start.inputs.map(({ k }) => ({ x: [0, 0, 0], k })) }, 'adds 0'],
] as const satisfies readonly (readonly [string, Partial<Reader>, string])[]

describe.each(HARMLESS)('%s with %j', (broken, numbers, why) => {
  const reader: Reader = { ...start, ...numbers }
  test('does no harm, and says why', () => {
    expect(isNoticed(reader, broken)).toBe(false)
    expect(harmless(broken, reader)).toContain(why)
  })
  test('when chosen moves to numbers at which it does, says so, and is one entry of undo', () => {
    const { change, moved } = breaking(broken, reader)
    expect(moved).toContain(why)
    expect(moved).toMatch(/So that it matters, .* now\.$/)
    const store = createReaderStore(reader)
    store.actions.change(change)
    const now = store.getState().reader
    expect(breakOf(now)).toBe(broken)
    expect(isNoticed(now, broken)).toBe(true)
    store.actions.undo()
    expect(breakOf(store.getState().reader)).toBe('none')
    expect(store.getState().reader.inputs).toEqual(reader.inputs)
  })
  test('stays where it is, and still says why, where the link fixes what would have to change', () => {
    const fixed: Reader = { ...reader, lock: ['W', 'X', 'lambda'] }
    if (breaking(broken, fixed).moved === null)
      expect(chosen(fixed, broken)).toEqual({ ...fixed, own: { break: broken } })
    else expect(chosen(fixed, broken)).toMatchObject({ weights: fixed.weights, inputs: fixed.inputs })
  })
})

test('at the numbers that the page opens with every slip matters, and choosing it moves nothing else', () => {
  for (const broken of SLIPS) {
    expect(isNoticed(start, broken), broken).toBe(true)
    expect(breaking(broken, start)).toEqual({ change: { own: { break: broken } }, moved: null })
  }
})

test('mended again, it leaves no trace in a link', () => {
  const broken = chosen(start, 'one-k')
  expect(breaking('none', broken)).toEqual({ change: { own: {} }, moved: null })
})

test(
  'whatever the numbers, a slip that is chosen is noticed',
  () => {
    fc.assert(
      fc.property(readers, fc.constantFrom(...SLIPS), (reader, broken) => {
        const free: Reader = { ...reader, lock: [] }
        expect(isNoticed(chosen(free, broken), broken)).toBe(true)
      }),
      { numRuns: 60 },
    )
  },
  PATIENCE,
)

test('numbers that hide a slip among zeros go back to those of the start, with as many classes as there are', () => {
  const zeros = complete(start, {
    weights: [
      [0, 0],
      [0, 0],
    ],
    inputs: [{ x: [0, 0], k: 0 }],
    lambda: 0,
  })
  for (const broken of SLIPS) expect(isNoticed(chosen(zeros, broken), broken), broken).toBe(true)
})
