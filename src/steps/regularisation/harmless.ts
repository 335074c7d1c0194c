import type { Reader } from '../../state/reader.ts'
import type { Break } from './breaks.ts'

type Numbers = Pick<Reader, 'labels' | 'weights' | 'inputs' | 'lambda' | 'reduction'>

/** Why a slip that no check notices does no harm at these numbers. */
export function harmless(broken: Break, reader: Numbers): string {
  const { labels, weights, inputs, lambda, reduction } = reader
  switch (broken) {
    case 'none':
      return 'Nothing is broken.'
    case 'drop-n':
      if (reduction === 'sum') return 'The sum form has no 1/N to drop.'
      if (inputs.length === 1) return 'With one sample 1/N is 1.'
      break
    case 'one-k': {
      const k = inputs[0]?.k ?? 0
      if (inputs.every((input) => input.k === k)) return `Every sample is a case of ${labels[k]}.`
      break
    }
    default:
      if (lambda === 0) return 'With λ = 0 there is no penalty.'
      if (weights.flat().every((weight) => weight === 0)) return 'All weights are 0, and so is the penalty.'
  }
  return 'At these numbers what is wrong adds 0.'
}
