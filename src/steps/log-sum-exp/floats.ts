import type { Environment } from '../../expression/environment.ts'
import { evaluatePlain } from '../../expression/evaluatePlain.ts'
import { argmax } from '../../math/argmax.ts'
import { loss } from '../../math/loss.ts'
import { fromLogits, fromProbability, shifted } from './derivation.ts'

/** A binary floating-point format of IEEE 754. */
export interface Format {
  readonly name: 'float32' | 'float64'
  /** The nearest number of the format. */
  readonly round: (x: number) => number
  /** Above this logit e^z is Infinity: the logarithm of the format's largest number. */
  readonly limit: number
  /** As many significant digits as tell each of its numbers from all others. */
  readonly digits: number
}

/** (2 − 2⁻²³) · 2¹²⁷ */
const LARGEST_FLOAT32 = (2 - 2 ** -23) * 2 ** 127

export const FLOAT32: Format = {
  name: 'float32',
  round: Math.fround,
  limit: Math.log(LARGEST_FLOAT32),
  digits: 9,
}

export const FLOAT64: Format = {
  name: 'float64',
  round: (x) => x,
  limit: Math.log(Number.MAX_VALUE),
  digits: 17,
}

/** The smallest formats first. */
export const FORMATS = [FLOAT32, FLOAT64] as const

/** A way to compute the loss, each step rounded. */
export interface Form {
  readonly name: 'softmax then log' | 'as written' | 'shifted' | 'with log1p'
  readonly compute: (environment: Environment, format: Format) => number
}

/** The lines of the ladder as they are printed, term by term; the last is what this site computes with. */
export const FORMS: readonly Form[] = [
  { name: 'softmax then log', compute: (at, { round }) => evaluatePlain(fromProbability, at, round) },
  { name: 'as written', compute: (at, { round }) => evaluatePlain(fromLogits, at, round) },
  { name: 'shifted', compute: (at, { round }) => evaluatePlain(shifted, at, round) },
  { name: 'with log1p', compute: withLog1p },
]

/**
 * log1p(Σ e^(z_j − max) over all classes but the largest) + (max − z_k). The largest adds e⁰ = 1 to the sum: log1p
 * takes that 1 as said, so that a small rest keeps its digits, and max − z_k is taken before anything is added to it.
 */
function withLog1p({ data }: Environment, { round }: Format): number {
  const z = (data['z'] as readonly number[]).map(round)
  const top = argmax(z)
  const below = z.map((entry) => round(entry - (z[top] ?? 0)))
  const rest = below.reduce((sum, entry, j) => (j === top ? sum : round(sum + round(Math.exp(entry)))), 0)
  return round(round(Math.log1p(rest)) - (below[data['k'] as number] ?? 0))
}

/** What a program gets for the loss. */
export interface Computed {
  readonly form: Form['name']
  readonly format: Format
  readonly value: number
  /** How many digits from the first on are those of the true loss, rounded once to the format. */
  readonly right: number
}

/** The logits of one sample and its true class as the formulas read them. */
export const environmentAt = (z: readonly number[], k: number): Environment => ({
  size: { class: z.length },
  data: { z, k },
  base: Math.E,
})

/**
 * The largest number of significant digits, at most `most`, to which two numbers are rounded alike; 0 where one of
 * them is 0 and the other is not, or is no number.
 */
export function rightDigits(value: number, truth: number, most: number): number {
  if (!Number.isFinite(value)) return 0
  if (value === truth) return most
  for (let digits = most; digits > 0; digits--)
    if (value.toPrecision(digits) === truth.toPrecision(digits)) return digits
  return 0
}

/** The loss of true class k in every form and format, in the order of FORMS; each form's formats in that of FORMATS. */
export function floats(z: readonly number[], k: number): readonly (readonly Computed[])[] {
  const environment = environmentAt(z, k)
  const truth = loss(z, k)
  return FORMS.map((form) =>
    FORMATS.map((format) => {
      const value = form.compute(environment, format)
      return { form: form.name, format, value, right: rightDigits(value, format.round(truth), format.digits) }
    }),
  )
}
