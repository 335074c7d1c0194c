import { delta, exp, ln, log, negative, over, sum, times } from './builders.ts'
import type { Call, Expression } from './tree.ts'

/** A vector of a call, which its builder guarantees. */
export function vector(call: Call, position: number): Expression {
  const found = call.vectors[position]
  if (!found) throw new RangeError(`${call.name}: argument ${position + 1} is missing`)
  return found
}

function softmaxed(call: Call): Expression {
  const z = vector(call, 0)
  return over(exp(z), sum(call.index, exp(z)))
}

const known = new WeakMap<Call, Expression | null>()

/**
 * What a named function means, written out with the kinds of the tree. It is differentiated in place of the
 * function, and gives its rounding bound. Vector-valued functions are expanded at the call's own index, which
 * the caller binds to `at`. `null`: the maximum has no such form.
 */
export function expansion(call: Call): Expression | null {
  let found = known.get(call)
  if (found === undefined) {
    found = expand(call)
    known.set(call, found)
  }
  return found
}

function expand(call: Call): Expression | null {
  const own = call.index
  switch (call.name) {
    case 'entropy':
      return negative(sum(own, times(vector(call, 0), log(vector(call, 0)))))
    case 'crossEntropy':
      return negative(sum(own, times(vector(call, 0), log(vector(call, 1)))))
    case 'klDivergence':
      return sum(own, times(vector(call, 0), log(over(vector(call, 0), vector(call, 1)))))
    case 'logSumExp':
      return ln(sum(own, exp(vector(call, 0))))
    case 'softmax':
      return softmaxed(call)
    case 'loss': {
      const weight = call.at ? delta(own, call.at) : vector(call, 1)
      return negative(sum(own, times(weight, log(softmaxed(call)))))
    }
    case 'maximum':
      return null
  }
}
