import { question as batch } from '../../src/steps/batch/question.ts'
import { question as crossEntropy } from '../../src/steps/cross-entropy/question.ts'
import { question as descent } from '../../src/steps/descent/question.ts'
import { question as entropy } from '../../src/steps/entropy/question.ts'
import { question as gibbs } from '../../src/steps/gibbs/question.ts'
import { question as gradientLogits } from '../../src/steps/gradient-logits/question.ts'
import { question as gradientWeights } from '../../src/steps/gradient-weights/question.ts'
import { question as identity } from '../../src/steps/identity/question.ts'
import { question as kl } from '../../src/steps/kl/question.ts'
import { question as logSumExp } from '../../src/steps/log-sum-exp/question.ts'
import { question as loss } from '../../src/steps/loss/question.ts'
import { question as oneHot } from '../../src/steps/one-hot/question.ts'
import { question as regularisation } from '../../src/steps/regularisation/question.ts'
import { question as scores } from '../../src/steps/scores/question.ts'
import { question as softmax } from '../../src/steps/softmax/question.ts'
import type { Question } from '../../src/steps/step.ts'
import { question as surprisal } from '../../src/steps/surprisal/question.ts'
import { question as training } from '../../src/steps/training/question.ts'

/** A step as a person meets it on the page of its part. */
export interface Met {
  readonly slug: string
  readonly question: Question
  /** The slider that moves a number of this step. */
  readonly slider: RegExp
}

const BAR = /^[pq] of dog$/

/** The parts with their steps, in the order of the pages. */
export const PARTS: Readonly<Record<string, readonly Met[]>> = {
  distributions: [
    { slug: 'surprisal', question: surprisal, slider: BAR },
    { slug: 'entropy', question: entropy, slider: BAR },
    { slug: 'cross-entropy', question: crossEntropy, slider: BAR },
    { slug: 'kl', question: kl, slider: BAR },
    { slug: 'identity', question: identity, slider: BAR },
    { slug: 'gibbs', question: gibbs, slider: BAR },
    { slug: 'loss', question: loss, slider: BAR },
  ],
  classifier: [
    { slug: 'softmax', question: softmax, slider: /^first stage of dog$/ },
    { slug: 'one-hot', question: oneHot, slider: /^probability of dog$/ },
    { slug: 'log-sum-exp', question: logSumExp, slider: /^logit of dog$/ },
    { slug: 'batch', question: batch, slider: /^logit of dog, sample \d$/ },
  ],
  learning: [
    { slug: 'scores', question: scores, slider: /^weight of dog for size$/ },
    { slug: 'gradient-logits', question: gradientLogits, slider: /^probability of dog$/ },
    { slug: 'gradient-weights', question: gradientWeights, slider: /^size of sample 2$/ },
    { slug: 'regularisation', question: regularisation, slider: /^weight of dog for size$/ },
    { slug: 'training', question: training, slider: /^step size η$/ },
    { slug: 'descent', question: descent, slider: /^step size η$/ },
  ],
}

/** All steps one after the other, each with the folder of its part. */
export const STEPS = Object.entries(PARTS).flatMap(([part, met]) => met.map((one) => ({ ...one, part })))

/** The folder of the part that a step is read in. */
export function partOf(slug: string): string {
  const found = STEPS.find((step) => step.slug === slug)
  if (!found) throw new Error(`no part has a step ${slug}`)
  return found.part
}
