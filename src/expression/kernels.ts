import { crossEntropy } from '../math/crossEntropy.ts'
import { crossEntropyFromLogs } from '../math/crossEntropyFromLogs.ts'
import { entropy } from '../math/entropy.ts'
import { klDivergence } from '../math/klDivergence.ts'
import { klDivergenceFromLogs } from '../math/klDivergenceFromLogs.ts'
import { logSoftmax } from '../math/logSoftmax.ts'
import { logSumExp } from '../math/logSumExp.ts'
import { loss } from '../math/loss.ts'
import type { Computed, Kernels } from './arithmetic.ts'
import type { FunctionName } from './tree.ts'

export interface Arguments<T> {
  readonly vectors: readonly (readonly T[])[]
  readonly base: number
  /** The entry or true class that the call picks; null if it picks none. */
  readonly at: number | null
}

const computed = (m: number): Computed => ({ m, s: 0 })

/** Whether a probability came out as 0 or subnormal while its logarithm is still good. */
const SMALLEST_NORMAL = 2 ** -1022

function against<T>(q: readonly T[], { number, logarithm }: Kernels<T>) {
  const values = q.map(number)
  const tiny = values.some((v, c) => v < SMALLEST_NORMAL && logarithm(q[c] as T) > Number.NEGATIVE_INFINITY)
  return tiny ? { logs: q.map(logarithm) } : { values }
}

/** The value of a named function as `math` computes it; undefined where `math` has none. */
export function kernel<T>(name: FunctionName, args: Arguments<T>, kernels: Kernels<T>): Computed | undefined {
  const { base, at } = args
  const [first = [], second = []] = args.vectors
  const numbers = first.map(kernels.number)
  switch (name) {
    case 'entropy':
      return computed(entropy(numbers, { base }))
    case 'crossEntropy': {
      const { values, logs } = against(second, kernels)
      return computed(
        logs ? crossEntropyFromLogs(numbers, logs, { base }) : crossEntropy(numbers, values, { base }),
      )
    }
    case 'klDivergence': {
      const { values, logs } = against(second, kernels)
      return computed(
        logs ? klDivergenceFromLogs(numbers, logs, { base }) : klDivergence(numbers, values, { base }),
      )
    }
    case 'logSumExp':
      return computed(logSumExp(numbers))
    case 'softmax': {
      const found = at === null ? undefined : logSoftmax(numbers)[at]
      if (found === undefined) throw new RangeError(`softmax has no entry ${at}`)
      return found === Number.NEGATIVE_INFINITY ? computed(0) : { m: 1, s: found }
    }
    case 'loss':
      return computed(loss(numbers, at ?? second.map(kernels.number)) / Math.log(base))
    case 'maximum':
      return undefined
  }
}
