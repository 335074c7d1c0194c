import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { batch } from '../../math/batch.ts'
import { descentStep } from '../../math/descentStep.ts'
import { complete } from '../../state/complete.ts'
import { ENTRY_LIMIT } from '../../state/input.ts'
import { formatQuery, parseQuery } from '../../state/query.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { setWeight } from '../../state/weights.ts'
import { parts } from '../parts.ts'
import { training } from './index.ts'
import { MOST_STEPS, STAGES, stageOf } from './keys.ts'
import {
  back,
  forward,
  nextWeights,
  stepsTaken,
  takeStep,
  takeStepBack,
  trailOf,
  whyNoNextStep,
  whyNoStepBack,
  whyNotBack,
} from './trail.ts'

const start = complete(defaultReader, parts.learning.defaults)

const after = (reader: Reader, change: (reader: Reader) => Partial<Reader>): Reader => ({
  ...reader,
  ...change(reader),
})
const next = (reader: Reader) => after(reader, (now) => takeStep(now, 1))
const before = (reader: Reader) => after(reader, (now) => takeStepBack(now, 1))

/** Nothing in them is fixed. */
const free = readers.map((reader): Reader => ({ ...reader, lock: [] }))

test('the next weights are those of descentStep with the gradient of batch', () => {
  fc.assert(
    fc.property(free, (reader) => {
      const { weights, inputs, lambda, reduction, eta } = reader
      const { gradW } = batch({
        W: weights,
        X: inputs.map(({ x }) => x),
        y: inputs.map(({ k }) => k),
        lambda,
        reduction,
      })
      expect(nextWeights(reader)).toEqual(descentStep(weights, gradW, eta))
      expect(takeStep(reader, 1).weights).toEqual(nextWeights(reader))
    }),
  )
})

test('as many steps back as forward give every weight exactly as it was', () => {
  fc.assert(
    fc.property(free, fc.integer({ min: 1, max: 6 }), (reader, count) => {
      const way = [reader]
      for (let step = 0; step < count; step++) {
        const now = way.at(-1) ?? reader
        if (whyNoNextStep(now) !== null) break
        way.push(next(now))
      }
      expect(stepsTaken(way.at(-1) ?? reader)).toBe(way.length - 1)
      let now = way.at(-1) ?? reader
      for (const one of way.toReversed().slice(1)) {
        expect(whyNoStepBack(now)).toBeNull()
        now = before(now)
        expect(now.weights).toEqual(one.weights)
      }
      expect(stepsTaken(now)).toBe(0)
    }),
    { numRuns: 60 },
  )
})

test('four parts forward are a step, and four back take it back', () => {
  let now = start
  const seen = [stageOf(now)]
  for (let part = 0; part < STAGES.length; part++) {
    now = after(now, forward)
    seen.push(stageOf(now))
  }
  expect(seen).toEqual([1, 2, 3, 4, 1])
  expect(now.weights).toEqual(nextWeights(start))
  for (let part = 0; part < STAGES.length; part++) now = after(now, back)
  expect(stageOf(now)).toBe(1)
  expect(now.weights).toEqual(start.weights)
  expect(whyNotBack(now)).not.toBeNull()
})

describe('where something else was set since', () => {
  const stepped = next(next(start))

  test.each<[string, Partial<Reader>]>([
    ['the step size', { eta: 0.4 }],
    ['λ', { lambda: 0.2 }],
    ['the reduction', { reduction: 'sum' }],
    ['a weight', { weights: setWeight(stepped.weights, 0, 0, 1) }],
    ['a sample', { inputs: start.inputs.with(0, { x: [1, 0, 0], k: 1 }) }],
  ])('%s: no step leads back, and the next one begins a new way', (_, change) => {
    const changed = { ...stepped, ...change }
    expect(trailOf(changed)).toEqual([changed.weights])
    expect(whyNoStepBack(changed)).toContain('undo')
    const further = next(changed)
    expect(stepsTaken(further)).toBe(1)
    expect(before(further).weights).toEqual(changed.weights)
  })

  test('the way is there again where it is set back', () => {
    expect(stepsTaken({ ...stepped, eta: 0.4 })).toBe(0)
    expect(stepsTaken({ ...stepped })).toBe(2)
  })
})

test('a link brings the steps that were taken, and the way back', () => {
  const stepped = next(next(next(start)))
  const query = formatQuery(stepped, start, training.schema)
  const { state, notices } = parseQuery(query, training.schema, start)
  expect(notices).toEqual([])
  const opened = complete(start, state)
  expect(stepsTaken(opened)).toBe(3)
  expect(before(before(before(opened))).weights).toEqual(start.weights)
})

test('a step that would leave the weights’ range is refused and says so', () => {
  const far: Reader = { ...start, weights: start.weights.map((row) => row.map(() => ENTRY_LIMIT)), eta: 100 }
  expect(whyNoNextStep(far)).toContain(`±${ENTRY_LIMIT}`)
  expect(whyNoNextStep(start)).toBeNull()
})

test('weights that a link fixes take no step, forward or back', () => {
  const fixed: Reader = { ...next(start), lock: ['W'] }
  expect(whyNoNextStep(fixed)).toBe('The weights are fixed on this page.')
  expect(whyNoStepBack(fixed)).toBe('The weights are fixed on this page.')
})

test('there is a last step that is kept', () => {
  let now: Reader = start
  for (let step = 0; step < MOST_STEPS; step++) {
    expect(whyNoNextStep(now)).toBeNull()
    now = next(now)
  }
  expect(whyNoNextStep(now)).toContain(String(MOST_STEPS))
  expect(whyNoStepBack(now)).toBeNull()
})

test('in a store a step is one entry of undo', () => {
  const store = createReaderStore(parts.learning.defaults)
  const { reader } = store.getState()
  store.actions.change(takeStep(reader, 1))
  expect(store.getState().reader.weights).toEqual(nextWeights(reader))
  store.actions.undo()
  expect(store.getState().reader.weights).toBe(reader.weights)
  expect(stepsTaken(store.getState().reader)).toBe(0)
})
