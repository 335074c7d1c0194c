import { log, negative, size, sum, term, times } from '../../expression/builders.ts'
import { chain } from '../../expression/derivation.ts'
import type { Environment } from '../../expression/environment.ts'
import { H } from '../../expression/functions.ts'
import { x } from '../../expression/indices.ts'
import { p } from '../../expression/variables.ts'

const H_P = term('entropy', H(p))

const sumOfLogs = negative(term('entropy', sum(x, times(p(x), log(p(x))))))

const uniform = (environment: Environment): Environment => {
  const count = environment.size.class ?? 0
  return { ...environment, data: { ...environment.data, p: Array<number>(count).fill(1 / count) } }
}

/** The entropy as the surprisal that P expects of itself (S2, S11), and its largest value. */
export const expected = chain(
  'entropy',
  'distribution',
  { needs: ['sums to one'] },
  H_P,
  [term('entropy', sum(x, times(p(x), negative(log(p(x)))))), 'expected surprisal'],
  [sumOfLogs, 'minus before the sum', 'S2', 'S11'],
  { relation: '≤', expression: log(size('class')), rule: 'largest where P is uniform', tight: uniform },
)

export const result = chain('entropy', 'distribution', {}, H_P, [sumOfLogs, 'definition', 'S2', 'S11'])
