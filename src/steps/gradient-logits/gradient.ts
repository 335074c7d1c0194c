import { CompensatedSum } from '../../math/compensatedSum.ts'
import { loss } from '../../math/loss.ts'
import { lossGradient } from '../../math/lossGradient.ts'
import { softmax } from '../../math/softmax.ts'
import { softmaxJacobian } from '../../math/softmaxJacobian.ts'
import { modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'

export type OfGradient = Pick<Reader, 'p' | 'model'>

/** The label, the model and what its loss says to each logit. */
export interface Gradient {
  readonly z: readonly number[]
  readonly y: readonly number[]
  readonly yhat: readonly number[]
  /** ∂L/∂z_j = ŷ_j − y_j of each class. */
  readonly residuals: readonly number[]
  /** Their sum: 0, also in the last digit. */
  readonly sum: number
  readonly loss: number
}

const total = (values: readonly number[]): number => {
  const sum = new CompensatedSum()
  for (const value of values) sum.add(value)
  return sum.value
}

/** Rounding of a sum whose parts are at most 1 each. */
const rounding = (count: number) => count * Number.EPSILON

/** The gradient of the one sample's loss by its logits. */
export function gradientOf({ p: y, model }: OfGradient): Gradient {
  const z = modelLogits(model)
  const residuals = lossGradient(z, y)
  const sum = total(residuals)
  return {
    z,
    y,
    yhat: softmax(z),
    residuals,
    sum: Math.abs(sum) <= rounding(z.length) ? 0 : sum,
    loss: loss(z, y),
  }
}

/** Row l of a column of the Jacobian: what the loss feels of ŷ_l, times what ŷ_l feels of z_j. */
export interface Contracted {
  /** ∂L/∂ŷ_l = −y_l/ŷ_l. */
  readonly weight: number
  /** ∂ŷ_l/∂z_j. */
  readonly entry: number
  readonly product: number
}

export interface Contraction {
  readonly rows: readonly Contracted[]
  /** Σ over l of the products. */
  readonly sum: number
}

/** Column j of the Jacobian, each row with its weight: the products add up to ∂L/∂z_j. */
export function contraction({ p: y, model }: OfGradient, j: number): Contraction {
  const z = modelLogits(model)
  const yhat = softmax(z)
  const rows = softmaxJacobian(z).map((row, l) => {
    const entry = row[j] ?? Number.NaN
    const yl = y[l] ?? 0
    const weight = yl === 0 ? 0 : -yl / (yhat[l] ?? Number.NaN)
    return { weight, entry, product: weight === 0 ? 0 : weight * entry }
  })
  return { rows, sum: total(rows.map(({ product }) => product)) }
}
