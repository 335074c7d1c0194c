import fc from 'fast-check'

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((w) => w / sum)
}

function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true })
}

const weight = fc.oneof(fc.constant(0), fc.constant(1), between(0, 1), between(0, 1e-12), between(0, 1e-300))

/** K probabilities: one-hot, with zeros, tiny entries, ties, and anything between. */
export function distribution(K: number): fc.Arbitrary<number[]> {
  return fc
    .array(weight, { minLength: K, maxLength: K })
    .filter((w) => w.some((x) => x > 1e-290))
    .map(normalised)
}

/** Two distributions of K outcomes, the second sometimes next to the first. */
export function pairOfDistributions(K: number): fc.Arbitrary<[number[], number[]]> {
  const near = fc
    .tuple(distribution(K), fc.array(between(-1, 1), { minLength: K, maxLength: K }), between(-14, -1))
    .map(([p, noise, digits]): [number[], number[]] => [
      p,
      normalised(p.map((x, i) => x * (1 + 10 ** digits * (noise[i] ?? 0)))),
    ])
  return fc.oneof(fc.tuple(distribution(K), distribution(K)), near)
}

const logit = fc.oneof(
  fc.constant(0),
  between(-5, 5),
  between(-1e-9, 1e-9),
  between(-700, 700),
  between(-1e4, 1e4),
)

/** K finite logits, some of them tied. */
export function logits(K: number): fc.Arbitrary<number[]> {
  return fc.array(logit, { minLength: K, maxLength: K })
}

/** K logits of which some, but not all, are −∞. */
export function maskedLogits(K: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.oneof(logit, fc.constant(Number.NEGATIVE_INFINITY)), { minLength: K, maxLength: K })
    .filter((z) => z.some(Number.isFinite))
}

/** From one class to a dozen. */
export const classes = fc.integer({ min: 1, max: 12 })

/** A class index or a distribution over K classes. */
export function target(K: number): fc.Arbitrary<number | number[]> {
  return fc.oneof(fc.integer({ min: 0, max: K - 1 }), distribution(K))
}

/** A matrix of moderate entries. */
export function matrix(rows: number, columns: number): fc.Arbitrary<number[][]> {
  const entries = fc.array(between(-3, 3), { minLength: columns, maxLength: columns })
  return fc.array(entries, { minLength: rows, maxLength: rows })
}

export const temperature = fc.oneof(fc.constant(1), between(0.01, 100))
