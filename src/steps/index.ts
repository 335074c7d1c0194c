import { batch } from './batch/index.ts'
import { crossEntropy } from './cross-entropy/index.ts'
import { descent } from './descent/index.ts'
import { entropy } from './entropy/index.ts'
import { gibbs } from './gibbs/index.ts'
import { gradientLogits } from './gradient-logits/index.ts'
import { gradientWeights } from './gradient-weights/index.ts'
import { identity } from './identity/index.ts'
import { kl } from './kl/index.ts'
import { logSumExp } from './log-sum-exp/index.ts'
import { loss } from './loss/index.ts'
import { oneHot } from './one-hot/index.ts'
import { regularisation } from './regularisation/index.ts'
import { scores } from './scores/index.ts'
import { softmax } from './softmax/index.ts'
import type { Step } from './step.ts'
import { surprisal } from './surprisal/index.ts'
import { training } from './training/index.ts'

/** The derivation, in its order. Navigation, pages, links and the tests of every line come from this list. */
export const steps: readonly Step[] = [
  surprisal,
  entropy,
  crossEntropy,
  kl,
  identity,
  gibbs,
  loss,
  softmax,
  oneHot,
  logSumExp,
  batch,
  scores,
  gradientLogits,
  gradientWeights,
  regularisation,
  training,
  descent,
]
