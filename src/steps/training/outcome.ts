import { argmax } from '../../math/argmax.ts'
import { type LinearMeasures, linearMeasures } from '../../state/linearMeasures.ts'
import type { Reader } from '../../state/reader.ts'
import { nextWeights } from './trail.ts'

/** A classifier on its samples: what it costs, and which of them it gets right. */
export interface Outcome extends LinearMeasures {
  /** Whether each sample's greatest score, the first of equals, is that of its class. */
  readonly hits: readonly boolean[]
  /** How many do. */
  readonly right: number
}

type Model = Pick<Reader, 'weights' | 'inputs' | 'lambda' | 'reduction'>

function outcomeOf(model: Model): Outcome {
  const measured = linearMeasures(model)
  const hits = model.inputs.map(
    ({ k }, i) => argmax(measured.scores.map((row) => row[i] ?? Number.NaN)) === k,
  )
  return { ...measured, hits, right: hits.filter(Boolean).length }
}

/** One step: the reader's weights and what they do, and the weights after it and what those do. */
export interface OneStep {
  readonly before: Outcome
  readonly next: Reader['weights']
  readonly after: Outcome
}

/** The step of the last η: a drag of η goes through as many as there are, and what it comes from stays. */
const known = new WeakMap<LinearMeasures, { readonly eta: number; readonly step: OneStep }>()

/** The step from the reader's weights, computed once as long as what it comes from stays. */
export function oneStep(reader: Model & Pick<Reader, 'eta'>): OneStep {
  const measured = linearMeasures(reader)
  const last = known.get(measured)
  if (last?.eta === reader.eta) return last.step
  const next = nextWeights(reader)
  const step = { before: outcomeOf(reader), next, after: outcomeOf({ ...reader, weights: next }) }
  known.set(measured, { eta: reader.eta, step })
  return step
}
