import { log, minus, negative, over, size, sum, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import { CE, LSE } from '../../expression/functions.ts'
import { i } from '../../expression/indices.ts'
import type { Expression } from '../../expression/tree.ts'
import { k, L, Lavg, Lsum, phat, yhat, z } from '../../expression/variables.ts'
import type { Forms } from '../step.ts'

const losses = sum(i, L(i))
const surprisals = sum(i, negative(log(yhat(k(i), i))))
const fromLogits = sum(
  i,
  minus(
    LSE((c) => z(c, i)),
    z(k(i), i),
  ),
)

const SAMPLE = size('sample')
const mean = (total: Expression): Expression => times(over(1, SAMPLE), total)

/** What the loss of a batch is where its samples' losses are averaged (S15). */
export const meanForm: Forms = {
  derivation: chain(
    'batch',
    'batch',
    { needs: ['nats'] },
    Lavg(),
    { relation: ':=', expression: mean(losses), rule: 'the mean over the samples', covers: ['S15'] },
    [mean(surprisals), 'each sample’s own true class'],
    [mean(fromLogits), 'log-sum-exp for each sample', 'S17'],
  ),
  result: chain('batch', 'batch', {}, Lavg(), [over(Lsum(), SAMPLE), 'the mean is the sum over N', 'S15']),
}

/** The same where they are added up. */
export const sumForm: Forms = {
  derivation: chain(
    'batch-sum',
    'batch',
    { needs: ['nats'] },
    Lsum(),
    { relation: ':=', expression: losses, rule: 'the sum over the samples', covers: ['S15'] },
    [surprisals, 'each sample’s own true class'],
    [fromLogits, 'log-sum-exp for each sample', 'S17'],
  ),
  result: chain('batch-sum', 'batch', {}, Lsum(), [times(SAMPLE, Lavg()), 'the sum is N means', 'S15']),
}

/**
 * What the mean loss is where all samples share their logits: H(P̂,ŷ), with P̂ the frequencies of their labels.
 * Its ŷ is that of the one vector of logits.
 */
export const crossEntropyOfFrequencies = CE(phat, yhat)
