import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { fitLinearModel } from '../../state/linearModel.ts'
import type { Numbers } from '../../state/numbers.ts'
import { defaultReader, type Part, type Reader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { list } from '../words.ts'
import { type Break, withBreak } from './breaks.ts'
import { isNoticed } from './entries.ts'
import { harmless } from './harmless.ts'

const start = complete(defaultReader, parts.learning.defaults)

/** A way to numbers at which a slip matters, and what it does in words. */
interface Move {
  readonly change: Partial<Pick<Numbers, 'weights' | 'inputs' | 'lambda' | 'reduction'>>
  readonly said: readonly string[]
}

const join = (moves: readonly (Move | false)[]): Move => {
  const made = moves.filter((move) => move !== false)
  return {
    change: Object.assign({}, ...made.map(({ change }) => change)),
    said: made.flatMap(({ said }) => said),
  }
}

/** The smallest change that makes a slip matter. */
function smallest(broken: Break, { labels, weights, inputs, lambda, reduction }: Reader): Move {
  const last = inputs.length - 1
  switch (broken) {
    case 'none':
      return join([])
    case 'drop-n':
      return join([
        reduction === 'sum' && { change: { reduction: 'mean' }, said: ['the mean is chosen'] },
        last === 0 && { change: { inputs: [...inputs, ...inputs] }, said: ['sample 1 stands twice'] },
      ])
    case 'one-k': {
      const [first = { x: [], k: 0 }] = inputs
      const k = (first.k + 1) % labels.length
      const other = { x: inputs[last]?.x ?? first.x, k }
      return last === 0
        ? { change: { inputs: [first, other] }, said: [`there is a second sample, a case of ${labels[k]}`] }
        : {
            change: { inputs: inputs.with(last, other) },
            said: [`sample ${last + 1} is a case of ${labels[k]}`],
          }
    }
    default:
      return join([
        lambda === 0 && { change: { lambda: start.lambda }, said: [`λ is ${formatNumber(start.lambda)}`] },
        weights.flat().every((weight) => weight === 0) && {
          change: { weights: weights.map((row, j) => row.map((_, n) => start.weights[j]?.[n] ?? 0)) },
          said: ['the weights are those that the page opens with'],
        },
      ])
  }
}

/** The numbers that the page opens with, for so many classes: there every slip matters. */
const opening = ({ labels }: Reader): Move => ({
  change: { ...fitLinearModel(start, labels.length), lambda: start.lambda, reduction: start.reduction },
  said: ['the numbers are those that the page opens with'],
})

const LOCKS = { weights: 'W', inputs: 'X', lambda: 'lambda' } as const satisfies Partial<Record<string, Part>>

const isAllowed = ({ change }: Move, { lock }: Reader): boolean =>
  Object.entries(LOCKS).every(([name, part]) => !(name in change && lock.includes(part)))

/** What choosing a slip changes, and what it moved beside, in words; null where it moved nothing. */
export interface Breaking {
  readonly change: Partial<Numbers>
  readonly moved: string | null
}

/**
 * Breaks the formulas in one way, and where that does no harm moves to numbers at which it does: the smallest change
 * that will do, else the numbers of the start. What the link fixes is left, and then so is the harmless state.
 */
export function breaking(broken: Break, reader: Reader): Breaking {
  const own = withBreak(reader.own, broken)
  const stay: Breaking = { change: { own }, moved: null }
  const matters = (numbers: Reader) => isNoticed(numbers, broken)
  if (broken === 'none' || matters(reader)) return stay
  const move = [smallest(broken, reader), opening(reader)].find(
    (candidate) => isAllowed(candidate, reader) && matters({ ...reader, ...candidate.change }),
  )
  return move
    ? {
        change: { ...move.change, own },
        moved: `${harmless(broken, reader)} So that it matters, ${list(move.said)} now.`,
      }
    : stay
}
