import { logSoftmax } from '../../math/logSoftmax.ts'
import { logSumExp } from '../../math/logSumExp.ts'
import { softmax } from '../../math/softmax.ts'
import { clampLogit, modelLogits, setLogitByProbability } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'
import { shiftOf } from './keys.ts'

/** The way from logits to probabilities. Vectors have one entry a class. */
export interface Stages {
  /** The reader's logits. */
  readonly z: readonly number[]
  /** z/T: what the first stage would be at c = 0. */
  readonly unshifted: readonly number[]
  /** z/T + c: the first stage, and the logarithm of the second. */
  readonly logits: readonly number[]
  /** log Σ e^(z/T + c): the sum may be beyond the doubles. */
  readonly logSum: number
  /** softmax(z/T), the third. */
  readonly q: readonly number[]
  /** log q, natural: finite where q underflows. */
  readonly logQ: readonly number[]
}

type Chosen = Pick<Reader, 'model' | 'temperature' | 'own'>

const plain = ([...entries]: Iterable<number>) => entries

/** The three stages of a reader's logits. */
export function stagesOf({ model, temperature, own }: Chosen): Stages {
  const z = modelLogits(model)
  const shift = shiftOf({ own })
  const unshifted = z.map((zj) => zj / temperature)
  const logits = unshifted.map((zj) => zj + shift)
  return {
    z,
    unshifted,
    logits,
    logSum: logSumExp(logits),
    q: plain(softmax(z, { temperature })),
    logQ: plain(logSoftmax(z, { temperature })),
  }
}

/**
 * Logits z of which class i has the probability q at temperature T: z_i/T moves alone, clamped to the ±6 that a
 * dragged bar reaches, and z_i to its ±50.
 */
export function withProbability(
  z: readonly number[],
  i: number,
  q: number,
  temperature: number,
): readonly number[] {
  const scaled = z.map((zj) => zj / temperature)
  const moved = setLogitByProbability(scaled, i, q)
  return moved === scaled ? z : z.with(i, clampLogit(temperature * (moved[i] ?? 0)))
}
