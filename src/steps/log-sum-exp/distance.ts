import { type Agreement, relate } from '../../expression/agree.ts'
import { type Evaluation, evaluate } from '../../expression/evaluate.ts'
import { LSE } from '../../expression/functions.ts'
import { z as logits } from '../../expression/variables.ts'
import { logSumExp } from '../../math/logSumExp.ts'
import { loss } from '../../math/loss.ts'
import { modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import { highest, lowest } from './derivation.ts'
import { environmentAt } from './floats.ts'

/** The loss as the distance LSE(z) − z_k, in nats. */
export interface Distance {
  readonly z: readonly number[]
  /** The true class. */
  readonly k: number
  readonly logSumExp: number
  readonly loss: number
}

export function distance(reader: Pick<Reader, 'model' | 'p'>): Distance {
  const z = modelLogits(reader.model)
  const k = trueClass(reader)
  return { z, k, logSumExp: logSumExp(z), loss: loss(z, k) }
}

/** max(z) ≤ LSE(z) ≤ max(z) + log C, both evaluated as they are printed. */
export interface Bounds {
  readonly low: number
  readonly high: number
  /** Whether LSE(z) is not below the one and not above the other. */
  readonly above: Agreement
  readonly below: Agreement
}

export function boundsOf({ z, k }: Pick<Distance, 'z' | 'k'>): Bounds {
  const environment = environmentAt(z, k)
  const [low, between, high] = [lowest, LSE(logits), highest].map((e) => evaluate(e, environment)) as [
    Evaluation,
    Evaluation,
    Evaluation,
  ]
  return {
    low: low.value,
    high: high.value,
    above: relate('≤', low, between),
    below: relate('≤', between, high),
  }
}
