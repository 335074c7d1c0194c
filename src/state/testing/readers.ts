import fc from 'fast-check'
import { BASES } from '../base.ts'
import { normalise } from '../distribution.ts'
import { MAX_FEATURES, MIN_FEATURES } from '../input.ts'
import type { Model } from '../model.ts'
import { formatQuery, LONGEST_QUERY } from '../query.ts'
import type { Reader } from '../reader.ts'
import { defaultReader, MOTIONS, PARTS, REDUCTIONS, THEMES } from '../reader.ts'
import { MAX_SAMPLES, MIN_SAMPLES, type Sample } from '../sample.ts'

const weight = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1e-12, 1e-9, 1e-3))

/** Distributions of `classes` entries, with zeros, tiny entries and one-hots among them. */
export function distributions(classes: number): fc.Arbitrary<readonly number[]> {
  return fc.array(weight, { minLength: classes, maxLength: classes }).map(normalise)
}

export function logits(classes: number, limit = 50): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.double({ min: -limit, max: limit, noNaN: true }), {
    minLength: classes,
    maxLength: classes,
  })
}

export function models(classes: number): fc.Arbitrary<Model> {
  return fc.oneof(
    logits(classes).map((z): Model => ({ kind: 'logits', z })),
    distributions(classes).map((q): Model => ({ kind: 'probabilities', q })),
  )
}

/** Logits in steps of 0.01, as the sliders set them. */
const hundredth = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 100)

/** Batches over `classes` classes. */
export function batches(classes: number): fc.Arbitrary<readonly Sample[]> {
  const sample = fc.record({
    z: fc.array(hundredth, { minLength: classes, maxLength: classes }),
    k: fc.integer({ min: 0, max: classes - 1 }),
  })
  return fc.array(sample, { minLength: MIN_SAMPLES, maxLength: MAX_SAMPLES })
}

/** A linear classifier of `classes` classes and its samples, with numbers of a few decimals. */
export const linearModels = (classes: number) =>
  fc.integer({ min: MIN_FEATURES, max: MAX_FEATURES }).chain((features) => {
    const row = fc.array(
      fc.integer({ min: -300, max: 300 }).map((n) => n / 100),
      { minLength: features, maxLength: features },
    )
    return fc.record({
      weights: fc.array(row, { minLength: classes, maxLength: classes }),
      inputs: fc.array(fc.record({ x: row, k: fc.integer({ min: 0, max: classes - 1 }) }), {
        minLength: MIN_SAMPLES,
        maxLength: MAX_SAMPLES,
      }),
    })
  })

export function flags(classes: number): fc.Arbitrary<readonly boolean[]> {
  return fc.array(fc.boolean(), { minLength: classes, maxLength: classes })
}

export const classCounts = fc.integer({ min: 2, max: 10 })

const LETTERS = [...'abcXYZ019éßжкגאعينकखไก猫犬𐐀']
const names = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join('').normalize('NFC'))

/** Whole states with 2 to 10 classes, of all that one link can hold. */
export const readers: fc.Arbitrary<Reader> = classCounts.chain((classes) =>
  fc
    .record({
      labels: fc.uniqueArray(names, { minLength: classes, maxLength: classes }),
      p: distributions(classes),
      model: models(classes),
      lockedP: fc.constant(Array<boolean>(classes).fill(false)),
      lockedQ: fc.constant(Array<boolean>(classes).fill(false)),
      samples: batches(classes),
      reduction: fc.constantFrom(...REDUCTIONS),
      linear: linearModels(classes),
      lambda: fc.integer({ min: 0, max: 200 }).map((n) => n / 100),
      eta: fc.integer({ min: 1, max: 300 }).map((n) => n / 100),
      temperature: fc.double({ min: 0.05, max: 20, noNaN: true }),
      own: fc.constant(defaultReader.own),
      base: fc.constantFrom(...BASES),
      line: fc.integer({ min: 1, max: 99 }),
      focus: fc.constant(null),
      sample: fc.constant(0),
      row: fc.constant(defaultReader.row),
      feature: fc.constant(defaultReader.feature),
      lock: fc.subarray([...PARTS]),
      hide: fc.subarray([...PARTS]),
      ask: fc.constantFrom(null, 'share-sign', 'q2'),
      theme: fc.constantFrom(...THEMES),
      lang: fc.constant('en' as const),
      motion: fc.constantFrom(...MOTIONS),
      seed: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
    })
    .map(({ linear, ...reader }) => ({
      ...reader,
      ...linear,
      input: Math.min(defaultReader.input, linear.inputs.length - 1),
    }))
    // No step has the samples of Part II and those of Part III: together they can be too long.
    .filter((reader) => formatQuery(reader).length < LONGEST_QUERY),
)
