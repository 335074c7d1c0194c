import fc from 'fast-check'

/** Distributions over K = 2 to 10 classes, with exact zeros and tiny entries among them. */
export function probabilities(size: { readonly min: number; readonly max: number } = { min: 2, max: 10 }) {
  const weight = fc.oneof(
    fc.double({ min: 0.001, max: 1, noNaN: true }),
    fc.constant(0),
    fc.double({ min: 1e-12, max: 1e-6, noNaN: true }),
  )
  return fc
    .array(weight, { minLength: size.min, maxLength: size.max })
    .filter((w) => w.some((x) => x > 0))
    .map((w) => {
      const total = w.reduce((a, b) => a + b, 0)
      return w.map((x) => x / total)
    })
}
