import { batch } from '../batch.ts'
import { crossEntropy } from '../crossEntropy.ts'
import { crossEntropyFromLogs } from '../crossEntropyFromLogs.ts'
import { entropy } from '../entropy.ts'
import { gradientDescent } from '../gradientDescent.ts'
import { klDivergence } from '../klDivergence.ts'
import { klDivergenceFromLogs } from '../klDivergenceFromLogs.ts'
import { logSoftmax } from '../logSoftmax.ts'
import { logSumExp } from '../logSumExp.ts'
import { loss } from '../loss.ts'
import { lossGradient } from '../lossGradient.ts'
import { softmax } from '../softmax.ts'
import { standardise } from '../standardise.ts'

/** The functions that the truth files and the laws speak about. */
export const math = {
  entropy,
  crossEntropy,
  crossEntropyFromLogs,
  klDivergence,
  klDivergenceFromLogs,
  softmax,
  logSoftmax,
  logSumExp,
  loss,
  lossGradient,
  batch,
  gradientDescent,
  standardise,
}

/** The same signatures; a test of the checks passes broken ones. */
export type MathFunctions = Readonly<typeof math>
