import { linearMeasures } from '../../state/linearMeasures.ts'
import type { Reader } from '../../state/reader.ts'
import { nextWeights } from './trail.ts'

/** Where one weight's step comes from, number by number. */
export interface Trace {
  /** ŷ_m − y_m of each sample. */
  readonly residuals: readonly number[]
  /** x_n of each sample. */
  readonly features: readonly number[]
  /** Their products. */
  readonly parts: readonly number[]
  readonly sum: number
  /** The same divided by N where the losses are averaged. */
  readonly data: number
  /** λ W_mn. */
  readonly penalty: number
  /** Both together: ∂L_total/∂W_mn. */
  readonly gradient: number
  readonly weight: number
  readonly next: number
}

/** The step of the weight of class m for feature n. */
export function traceOf(reader: Reader, m: number, n: number): Trace {
  const { weights, inputs, lambda } = reader
  const { residuals, dataGradient, gradient } = linearMeasures(reader)
  const ofClass = residuals[m] ?? []
  const features = inputs.map(({ x }) => x[n] ?? Number.NaN)
  const weight = weights[m]?.[n] ?? Number.NaN
  return {
    residuals: ofClass,
    features,
    parts: ofClass.map((residual, i) => residual * (features[i] ?? Number.NaN)),
    sum: linearMeasures({ ...reader, reduction: 'sum' }).dataGradient[m]?.[n] ?? Number.NaN,
    data: dataGradient[m]?.[n] ?? Number.NaN,
    penalty: lambda * weight,
    gradient: gradient[m]?.[n] ?? Number.NaN,
    weight,
    next: nextWeights(reader)[m]?.[n] ?? Number.NaN,
  }
}
