import { formatNumber } from '../../expression/number.ts'
import type { Reduction } from '../../math/batch.ts'
import { whyLinearFixed } from '../../state/linearFixed.ts'
import { LAMBDA_RANGE } from '../../state/ranges.ts'
import type { Reader } from '../../state/reader.ts'

/** The other form of the objective with the same minimum. */
interface SameMinimum {
  readonly reduction: Reduction
  /** λ there: that of the sum form is N times that of the mean form. */
  readonly lambda: number
  /** Why the reader cannot go there, or null. */
  readonly why: string | null
}

/** To so many digits, N times λ and back is λ again. */
const DIGITS = 12

export function sameMinimum(reader: Reader): SameMinimum {
  const N = reader.inputs.length
  const reduction = reader.reduction === 'mean' ? 'sum' : 'mean'
  const lambda = Number((reduction === 'sum' ? reader.lambda * N : reader.lambda / N).toPrecision(DIGITS))
  const { max } = LAMBDA_RANGE
  const tooLarge =
    lambda > max ? `λ would be ${formatNumber(lambda)}; here it goes to ${formatNumber(max)} at most.` : null
  return { reduction, lambda, why: whyLinearFixed(reader, 'lambda') ?? tooLarge }
}
