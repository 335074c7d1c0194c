import { log, negative, plus, sum, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import type { Environment } from '../../expression/environment.ts'
import { CE, H, KL } from '../../expression/functions.ts'
import { x } from '../../expression/indices.ts'
import { p, q } from '../../expression/variables.ts'

const qIsP = (environment: Environment): Environment => ({
  ...environment,
  data: { ...environment.data, q: environment.data['p'] ?? [] },
})

const written = negative(sum(x, times(p(x), log(q(x)))))

/** The floor of the loss, from Gibbs' inequality and the identity: H(P) ≤ −Σ p log q (S9), tight at Q = P. */
export const loss = chain(
  'loss',
  'distribution',
  { needs: ['sums to one'] },
  H(p),
  { relation: '≤', expression: plus(H(p), KL(p, q)), rule: 'Gibbs: KL is never below 0', tight: qIsP },
  [CE(p, q), 'the identity'],
  [written, 'definition: this is the loss', 'S9'],
)

/** What the chain proves, in one line: the floor of the loss. */
export const result = chain('loss', 'distribution', { needs: ['sums to one'] }, H(p), {
  relation: '≤',
  expression: written,
  rule: 'the floor of the loss',
  covers: ['S9'],
  tight: qIsP,
})
