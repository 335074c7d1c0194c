import { describe } from 'vitest'
import { core } from '../../expression/children.ts'
import type { Derivation } from '../../expression/derivation.ts'
import { lineLaws } from '../../expression/testing/lineLaws.ts'
import { gradientLogits } from '../testing/trueMutants.ts'
import { throughJacobian, throughLogSumExp } from './derivation.ts'

/** The lines of a route but its last, which alone needs a one-hot label; what moves into it moves no further. */
const forEveryLabel = ({ needs, lines, ...derivation }: Derivation): Derivation => ({
  ...derivation,
  needs: needs.filter((premise) => premise !== 'one-hot'),
  lines: lines
    .slice(0, -1)
    .map((line, at) => (at === lines.length - 2 ? { ...line, expression: core(line.expression) } : line)),
})

describe('for a soft label as for a one-hot one', () => {
  lineLaws(forEveryLabel(throughLogSumExp.derivation), { trueMutants: gradientLogits.derivation })
  lineLaws(forEveryLabel(throughJacobian.derivation), { trueMutants: gradientLogits.otherDerivation })
})
