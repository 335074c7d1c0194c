import fc from 'fast-check'
import type { DataKind, Premise } from '../derivation.ts'
import type { Environment } from '../environment.ts'

const BASES = [Math.E, 2, 10]

/** Weights from ordinary to tiny, exact zeros among them. */
const weight = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.double({ min: -300, max: -3, noNaN: true }).map((power) => 10 ** power) },
)

function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((a, b) => a + b, 0)
  return total > 0 ? weights.map((w) => w / total) : weights.map((_, place) => (place === 0 ? 1 : 0))
}

const oneHot = (count: number, at: number): number[] =>
  Array.from({ length: count }, (_, c) => Number(c === at))

const place = (count: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: count - 1 })

/** A distribution over `count` classes: ordinary, with zeros, with tiny entries, or one-hot. */
export const distribution = (count: number): fc.Arbitrary<number[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(weight, { minLength: count, maxLength: count }).map(normalised) },
    { weight: 1, arbitrary: place(count).map((at) => oneHot(count, at)) },
  )

/** Logits from ordinary to ±700 and beyond. */
const logit = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: -700, max: 700, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 700, -700, 1400) },
)

const moderate = fc.double({ min: -3, max: 3, noNaN: true })

const vector = (entry: fc.Arbitrary<number>, length: number) =>
  fc.array(entry, { minLength: length, maxLength: length })

const matrix = (entry: fc.Arbitrary<number>, rows: number, columns: number) =>
  fc.array(vector(entry, columns), { minLength: rows, maxLength: rows })

/** How the data of a chain is drawn: with the edges, or tame enough for finite differences and plain floats. */
export interface Draw {
  readonly tame: boolean
  /** Premises that this data breaks. */
  readonly without: readonly Premise[]
}

const STANDARD: Draw = { tame: false, without: [] }

const unnormalised = (count: number) => vector(fc.double({ min: 0.1, max: 1, noNaN: true }), count)

const tameDistribution = (count: number) =>
  vector(fc.double({ min: 0.05, max: 1, noNaN: true }), count).map(normalised)

/** Random environments for one kind of chain, in which its premises hold unless dropped. */
export function environments(
  kind: DataKind,
  needs: readonly Premise[],
  { tame, without }: Draw = STANDARD,
): fc.Arbitrary<Environment> {
  const holds = (premise: Premise) => needs.includes(premise) && !without.includes(premise)
  const base = fc.constantFrom(...(without.includes('nats') ? [2, 10] : holds('nats') ? [Math.E] : BASES))
  const entry = tame ? moderate : logit
  const someDistribution = tame ? tameDistribution : distribution
  const label = (count: number): fc.Arbitrary<Record<string, number[]>> => {
    if (without.includes('sums to one')) return fc.record({ y: unnormalised(count) })
    if (holds('one-hot')) return fc.constant({})
    return fc.record({ y: someDistribution(count) })
  }
  const distributions = (count: number) => {
    const p = without.includes('sums to one') ? unnormalised(count) : someDistribution(count)
    return fc.oneof(fc.record({ p, q: someDistribution(count) }), fc.record({ p, z: vector(entry, count) }))
  }
  switch (kind) {
    case 'distribution':
      return fc
        .integer({ min: 2, max: 7 })
        .chain((count) =>
          fc.record({ size: fc.constant({ class: count }), data: distributions(count), base }),
        )
    case 'classifier':
      return fc.integer({ min: 2, max: 6 }).chain((count) =>
        fc.record({
          size: fc.constant({ class: count }),
          data: fc
            .tuple(fc.record({ z: vector(entry, count), k: place(count), c: moderate }), label(count))
            .map(([logits, labels]) => ({ ...logits, ...labels })),
          base,
        }),
      )
    case 'batch':
    case 'linear':
      return fc
        .record({
          C: fc.integer({ min: 2, max: 4 }),
          N: fc.integer({ min: 1, max: 4 }),
          D: fc.integer({ min: 1, max: 3 }),
        })
        .chain(({ C, N, D }) =>
          fc.record({
            size: fc.constant({ class: C, sample: N, feature: D }),
            data: fc.record({
              W: matrix(entry, C, D),
              X: matrix(moderate, D, N),
              k: vector(place(C), N),
              lambda: fc.double({ min: 0.01, max: 2, noNaN: true }),
              eta: fc.double({ min: 0.01, max: 2, noNaN: true }),
            }),
            base,
          }),
        )
  }
}
