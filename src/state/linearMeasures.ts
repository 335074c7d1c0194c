import { batch, type Reduction } from '../math/batch.ts'
import { lossGradient } from '../math/lossGradient.ts'
import { penalty } from '../math/penalty.ts'
import { softmax } from '../math/softmax.ts'
import { transposed } from '../math/transposed.ts'
import type { Input } from './input.ts'
import type { Reader } from './reader.ts'
import type { Weights } from './weights.ts'

/** What the figures of Part III show of a linear classifier on its samples. Losses are in nats. */
export interface LinearMeasures {
  /** C × N: z = W X. */
  readonly scores: readonly (readonly number[])[]
  /** C × N: softmax of each column of the scores. */
  readonly probabilities: readonly (readonly number[])[]
  /** C × N: ŷ − y, the gradient of each sample's loss by its scores. */
  readonly residuals: readonly (readonly number[])[]
  /** N losses. */
  readonly losses: readonly number[]
  /** Σ L_i or their mean. */
  readonly dataLoss: number
  /** (λ/2) Σ W². */
  readonly penalty: number
  /** L_total: both together. */
  readonly total: number
  /** C × D: the gradient of the data part alone. */
  readonly dataGradient: readonly (readonly number[])[]
  /** C × D: the gradient of L_total by the weights. */
  readonly gradient: readonly (readonly number[])[]
}

interface Known {
  readonly lambda: number
  readonly measured: LinearMeasures
}

/** The last λ of each: a drag of λ goes through as many as there are, and no weights go with it. */
const known = new WeakMap<Weights, WeakMap<readonly Input[], Map<Reduction, Known>>>()

function compute(weights: Weights, inputs: readonly Input[], lambda: number, reduction: Reduction) {
  const objective = { W: weights, X: inputs.map(({ x }) => x), y: inputs.map(({ k }) => k), reduction }
  const { logits, losses, dataLoss, gradW } = batch({ ...objective, lambda: 0 })
  const ofPenalty = penalty(weights, lambda)
  return {
    scores: transposed(logits),
    probabilities: transposed(logits.map((z) => Array.from(softmax(z)))),
    residuals: transposed(logits.map((z, i) => lossGradient(z, inputs[i]?.k ?? 0))),
    losses,
    dataLoss,
    penalty: ofPenalty,
    total: dataLoss + ofPenalty,
    dataGradient: gradW,
    gradient: gradW.map((row, j) => row.map((entry, n) => entry + lambda * (weights[j]?.[n] ?? Number.NaN))),
  }
}

/** The measures of a classifier, computed once as long as weights, samples, λ and reduction stay. */
export function linearMeasures({
  weights,
  inputs,
  lambda,
  reduction,
}: Pick<Reader, 'weights' | 'inputs' | 'lambda' | 'reduction'>): LinearMeasures {
  const ofWeights = known.get(weights) ?? new WeakMap<readonly Input[], Map<Reduction, Known>>()
  known.set(weights, ofWeights)
  const ofInputs = ofWeights.get(inputs) ?? new Map<Reduction, Known>()
  ofWeights.set(inputs, ofInputs)
  const last = ofInputs.get(reduction)
  if (last?.lambda === lambda) return last.measured
  const measured = compute(weights, inputs, lambda, reduction)
  ofInputs.set(reduction, { lambda, measured })
  return measured
}
