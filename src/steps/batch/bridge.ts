import { type Agreement, agree } from '../../expression/agree.ts'
import type { Environment } from '../../expression/environment.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { j } from '../../expression/indices.ts'
import { phat } from '../../expression/variables.ts'
import { softmax } from '../../math/softmax.ts'
import { logitColumns } from '../../state/logitColumns.ts'
import type { Reader } from '../../state/reader.ts'
import { sharesLogits } from '../../state/samples.ts'
import { crossEntropyOfFrequencies, meanForm } from './derivation.ts'

/** What samples that share their logits have in common, and the two ways to their mean loss. */
export interface Shared {
  readonly probabilities: readonly number[]
  /** The mean of the one-hot losses, in nats. */
  readonly mean: number
  /** H(P̂,ŷ), in nats. */
  readonly crossEntropy: number
  readonly agreement: Agreement
}

/** The bridge from one-hot labels back to a distribution. */
export interface Bridge {
  /** P̂: how often each class is the true one, as a share of the samples. */
  readonly frequencies: readonly number[]
  /** Null where the samples have different logits. */
  readonly shared: Shared | null
}

const NATS = Math.E

/** P̂ of a batch and, where all its logits are alike, both sides of mean L = H(P̂,ŷ), each from its own expression. */
export function bridge({ labels, samples }: Pick<Reader, 'labels' | 'samples'>): Bridge {
  const k = samples.map((sample) => sample.k)
  const within = (z: Environment['data'][string]): Environment => ({
    size: { class: labels.length, sample: samples.length },
    data: { z, k },
    base: NATS,
  })
  const one = samples[0]?.z ?? []
  const ofOne = within(one)
  const frequencies = labels.map((_, at) => evaluate(phat(j), ofOne, new Map([[j, at]])).value)
  const definition = meanForm.derivation.lines[0]
  if (!definition || !sharesLogits(samples)) return { frequencies, shared: null }

  const mean = evaluate(definition.expression, within(logitColumns(samples)))
  const crossEntropy = evaluate(crossEntropyOfFrequencies, ofOne)
  return {
    frequencies,
    shared: {
      probabilities: Array.from(softmax(one)),
      mean: mean.value,
      crossEntropy: crossEntropy.value,
      agreement: agree(mean, crossEntropy),
    },
  }
}
