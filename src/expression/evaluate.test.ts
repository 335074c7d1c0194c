import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lossGradient } from '../math/lossGradient.ts'
import { agree } from './agree.ts'
import {
  delta,
  exp,
  expression,
  ln,
  log,
  minus,
  negative,
  type Operand,
  over,
  plus,
  size,
  squared,
  sum,
  times,
} from './builders.ts'
import type { Binding, Data, Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { evaluatePlain } from './evaluatePlain.ts'
import { CE, H, KL, LSE, max, softLoss, softmax } from './functions.ts'
import { i, j, l, n, x, x2 } from './indices.ts'
import { partial } from './partial.ts'
import { distribution } from './testing/environments.ts'
import { evaluateExpanded } from './testing/evaluateExpanded.ts'
import type { Expression, Index } from './tree.ts'
import { k, L, p, q, W, X, y, yhat, z } from './variables.ts'

const under = (data: Readonly<Record<string, Data>>, count = 3, base = Math.E): Environment => ({
  size: { class: count },
  data,
  base,
})

const bound = (...places: readonly (readonly [Index, number])[]): Binding => new Map<Index, number>(places)

const worth = (e: Operand, environment: Environment = under({})) => evaluate(expression(e), environment).value

const { POSITIVE_INFINITY: INFINITE } = Number

/** 0 within rounding, but not computed as 0. */
const almostNothing = minus(log(15), plus(log(3), log(5)))

describe('arithmetic', () => {
  test('hides anything behind a factor 0', () => {
    expect(worth(times(0, over(1, 0)))).toBe(0)
    expect(worth(times(over(0, 0), 0))).toBe(0)
    expect(worth(times(0, log(0)))).toBe(0)
    expect(worth(times(minus(log(2), log(2)), over(1, 0)))).toBe(0)
  })

  test('is certain of a product with 0, whatever the other factor is', () => {
    const unknown = over(1, almostNothing)
    expect(evaluate(unknown, under({})).error).toBe(INFINITE)
    for (const e of [times(0, unknown), times(unknown, 0)])
      expect(evaluate(e, under({}))).toEqual({ value: 0, error: 0 })
  })

  test('divides by 0 to ∞, and 0 by 0 to an undefined number', () => {
    expect(worth(over(3, 0))).toBe(INFINITE)
    expect(worth(over(0, 0))).toBeNaN()
    expect(worth(minus(over(1, 0), over(1, 0)))).toBeNaN()
  })

  test('takes logarithms in the base of the environment, natural ones in base e', () => {
    expect(worth(log(8), under({}, 3, 2))).toBeCloseTo(3, 14)
    expect(worth(log(1000), under({}, 3, 10))).toBeCloseTo(3, 14)
    expect(worth(ln(8), under({}, 3, 2))).toBeCloseTo(Math.log(8), 14)
    expect(worth(LSE(z), under({ z: [1, 2, 3] }, 3, 2))).toBeCloseTo(3.4076059644443806, 13)
  })

  test('never overflows between a logarithm and an exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (a) => {
        const here = under({ z: [a, 0, 0] })
        const back = evaluate(log(exp(z(x))), here, new Map([[x, 0]]))
        expect(agree(back, { value: a, error: 0 }).verdict).toBe('ok')
      }),
    )
  })

  test('squares, counts and compares', () => {
    expect(worth(squared(-3))).toBe(9)
    expect(worth(size('class'))).toBe(3)
    expect(worth(max(z), under({ z: [-7, 4, 2] }))).toBe(4)
    expect(worth(sum(x, delta(x, k())), under({ k: 1 }))).toBe(1)
  })

  test('keeps a sum with a condition to the values that meet it', () => {
    expect(worth(sum(x, q(x), p(x)), under({ p: [0, 0.5, 0.5], q: [0.5, 0.25, 0.25] }))).toBe(0.5)
  })
})

describe('a result', () => {
  test('is as uncertain as it says, and no more uncertain than it needs to be', () => {
    fc.assert(
      fc.property(distribution(5), distribution(5), (a, b) => {
        const { value, error } = evaluate(
          sum(x, times(p(x), log(over(p(x), q(x))))),
          under({ p: a, q: b }, 5),
        )
        if (Number.isFinite(value)) expect(error).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(value)))
        else expect(error).toBe(0)
      }),
    )
  })

  test('is ∞ where ∞ meets a number too large for a double, and such a number reads as ∞', () => {
    expect(evaluate(plus(exp(1000), over(1, 0)), under({}))).toEqual({ value: INFINITE, error: 0 })
    expect(evaluate(exp(1000), under({}))).toEqual({ value: INFINITE, error: 0 })
    expect(worth(over(exp(1001), exp(1000)))).toBeCloseTo(Math.E, 12)
  })

  test('is wholly uncertain where a quotient by 0 within rounding meets 0 within rounding', () => {
    expect(evaluate(times(minus(log(2), log(2)), over(1, almostNothing)), under({})).error).toBe(INFINITE)
  })

  test('carries the uncertainty of an exponent', () => {
    const large = fc.double({ min: 1e5, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(large, fc.double({ min: 2, max: 3, noNaN: true }), (power, a) => {
        const b = a * (1 + 1 / power)
        const apart = exp(minus(times(power, log(a)), times(power, log(b))))
        const together = exp(times(power, log(over(a, b))))
        expect(agree(evaluate(apart, under({})), evaluate(together, under({}))).verdict).toBe('ok')
      }),
    )
  })

  test('agrees with its expansion where the entries sum to 1 in their first digits only', () => {
    const here = under({ p: [0.5, 0.5], q: [0.50000004, 0.50000004] }, 2)
    for (const e of [KL(p, q), H(p), CE(p, q)])
      expect(agree(evaluate(e, here), evaluateExpanded(e, here, bound())).verdict).toBe('ok')
  })

  test('of a function of sums is that of their values', () => {
    const here: Environment = {
      size: { class: 2, sample: 1, feature: 2 },
      data: {
        W: [
          [1, 2],
          [3, -4],
        ],
        X: [[5], [6]],
      },
      base: Math.E,
    }
    const written = LSE((c) => sum(n, times(W(c, n), X(n, i))))
    const known = LSE((c) => z(c, i))
    const at = bound([i, 0])
    expect(evaluate(written, here, at).value).toBe(evaluate(known, here, at).value)
  })

  test('stays certain where a class is ruled out by a logit of −∞', () => {
    const { value, error } = evaluate(sum(j, yhat(j)), under({ z: [0, -INFINITE, 1] }))
    expect(Math.abs(value - 1)).toBeLessThanOrEqual(error)
    expect(error).toBeLessThan(1e-14)
  })

  test('of a function is not mistaken for that of other arguments', () => {
    const here = under({ p: [0.5, 0.25, 0.25], z: [1, 2, 3] })
    const e = sum(
      x,
      softmax((c) => times(z(c), p(x)), x),
    )
    const byHand = [0.5, 0.25, 0.25].map((w, c) => {
      const powers = [1, 2, 3].map((a) => Math.exp(a * w))
      return (powers[c] ?? 0) / powers.reduce((a, b) => a + b)
    })
    expect(worth(e, here)).toBeCloseTo(
      byHand.reduce((a, b) => a + b),
      14,
    )
  })

  test('is finite for a tiny q that comes from logits', () => {
    const here = under({ p: [0.5, 0.5, 0], z: [1400, 0, -700] })
    expect(worth(CE(p, q), here)).toBeCloseTo(700, 9)
    expect(worth(negative(log(yhat(k()))), under({ k: 1, z: [1400, 0, -700] }))).toBe(1400)
  })

  test('names the class that makes it infinite', () => {
    const here = under({ p: [0.5, 0.25, 0.25], q: [0.5, 0.5, 0] })
    for (const e of [
      KL(p, q),
      CE(p, q),
      plus(H(p), KL(p, q)),
      sum(x, times(p(x), minus(log(p(x)), log(q(x))))),
    ])
      expect(evaluate(e, here)).toEqual({ value: INFINITE, error: 0, cause: { range: 'class', value: 2 } })
    const piece = evaluate(negative(log(q(x))), here, new Map([[x, 2]]))
    expect(piece.cause).toEqual({ range: 'class', value: 2 })
  })

  test('names the sample of an infinite loss', () => {
    const here: Environment = {
      size: { class: 2, sample: 3 },
      data: {
        z: [
          [1, 2, -INFINITE],
          [0, 1, 1],
        ],
        k: [1, 0, 0],
      },
      base: Math.E,
    }
    expect(evaluate(sum(i, L(i)), here)).toMatchObject({
      value: INFINITE,
      cause: { range: 'sample', value: 2 },
    })
  })

  test('has no cause where no index is to blame', () => {
    expect(evaluate(over(1, 0), under({}))).toEqual({ value: INFINITE, error: 0 })
  })
})

describe('what is missing or does not fit is named:', () => {
  const z3 = { z: [1, 2, 3] }
  const cases: readonly [string, Expression, Environment, RegExp][] = [
    ['data', H(p), under({}), /p is neither given nor defined/],
    ['a true class', delta(k(), k()), under(z3), /k is missing/],
    ['a true class out of range', L(), under({ ...z3, k: 3 }), /k is 3/],
    ['a true class that is no whole number', L(), under({ ...z3, k: 0.5 }), /k is 0.5/],
    ['a size', sum(n, W(j, n)), under({ W: [[1]] }), /size.feature/],
    ['the binding of a free index', p(x), under({ p: [1, 0, 0] }), /index x/],
    ['a length', H(p), under({ p: [0.5, 0.5] }), /p has 2 entries for 3/],
    [
      'the depth of data',
      sum(n, sum(j, W(j, n))),
      { size: { class: 1, feature: 1 }, data: { W: [1] }, base: 2 },
      /W has fewer axes/,
    ],
    [
      'a second derivative',
      partial(partial(L(), z(k())), z(k())),
      under({ ...z3, k: 0 }),
      /derivative of a derivative/,
    ],
  ]
  test.each(cases)('%s', (_name, e, environment, message) => {
    expect(() => evaluate(e, environment, new Map([[j, 0]]))).toThrow(message)
  })
})

describe('a derivative', () => {
  const logits = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 4, maxLength: 4 })

  test('of the loss is the closed form of math, at any logits', () => {
    fc.assert(
      fc.property(logits, distribution(4), (zs, ys) => {
        const closed = lossGradient(zs, ys)
        for (const [c, wanted] of closed.entries()) {
          const { value, error } = evaluate(
            partial(softLoss(z, y), z(x)),
            under({ z: zs, y: ys }, 4),
            new Map([[x, c]]),
          )
          expect(Math.abs(value - wanted)).toBeLessThanOrEqual(error + 1e-15)
        }
      }),
    )
  })

  test('adds the seed of a variable that is itself defined', () => {
    const here: Environment = {
      size: { class: 2, sample: 1, feature: 1 },
      data: { W: [[1], [2]], X: [[3]], k: [0] },
      base: Math.E,
    }
    const at = bound([i, 0], [j, 1], [l, 1], [n, 0])
    expect(evaluate(partial(z(j, i), z(l, i)), here, at).value).toBe(1)
    expect(evaluate(partial(z(j, i), W(l, n)), here, at).value).toBe(3)
    expect(evaluate(partial(L(i), z(l, i)), here, at).value).toBeCloseTo(1 / (1 + Math.exp(-3)), 14)
  })

  test('keeps a tangent of 0, and the sign of an infinite one', () => {
    const here = under({ p: [0.5, 0, 0.5], q: [0, 0.5, 0.5] })
    expect(evaluate(partial(times(p(x), log(q(x))), q(x)), here, new Map([[x, 0]])).value).toBe(INFINITE)
    expect(evaluate(partial(times(p(x), log(q(x))), q(x)), here, new Map([[x, 1]])).value).toBe(0)
    expect(evaluate(partial(over(1, q(x)), p(x)), here, new Map([[x, 0]])).value).toBe(0)
  })

  test('of the maximum is 1 at the largest entry', () => {
    const at = (c: number) =>
      evaluate(partial(max(z), z(x)), under({ z: [1, 5, 2] }), new Map([[x, c]])).value
    expect([at(0), at(1), at(2)]).toEqual([0, 1, 0])
  })

  test('divides by the logarithm of the base', () => {
    const here = under({ p: [0.5, 0.25, 0.25] }, 3, 2)
    expect(evaluate(partial(log(p(x)), p(x)), here, new Map([[x, 0]])).value).toBeCloseTo(2 / Math.LN2, 14)
  })
})

describe('naive code', () => {
  const naive = over(exp(z(k())), sum(j, exp(z(j))))
  const softmaxAt = (top: number, round: (a: number) => number) =>
    evaluatePlain(naive, under({ k: 0, z: [top, 0, 0] }), round)

  test('breaks in float64 past 709 and in float32 past 88', () => {
    expect(softmaxAt(709, (a) => a)).toBe(1)
    expect(softmaxAt(710, (a) => a)).toBeNaN()
    expect(softmaxAt(88, Math.fround)).toBe(1)
    expect(softmaxAt(89, Math.fround)).toBeNaN()
  })

  test('is right where the formula denotes a number and the engine computes it', () => {
    expect(worth(naive, under({ k: 0, z: [1000, 0, 0] }))).toBe(1)
  })

  test('rounds every result to float32', () => {
    const third = Math.fround(1 / 3)
    const single = (e: Expression) => evaluatePlain(e, under({}), Math.fround)
    expect(single(over(1, 3))).toBe(third)
    expect(single(times(over(1, 3), over(1, 3)))).toBe(Math.fround(third * third))
    expect(single(plus(over(1, 3), 1))).toBe(Math.fround(third + 1))
    expect(single(exp(over(1, 3)))).toBe(Math.fround(Math.exp(third)))
    expect(single(log(3))).toBe(Math.fround(Math.log(3)))
  })

  test('finds the largest entry', () => {
    for (const round of [Math.fround, (a: number) => a])
      expect(evaluatePlain(max(z), under({ z: [1, 3, 2] }), round)).toBe(3)
  })

  test('uses the expansion of a named function', () => {
    const naive64 = (zs: number[], base: number) => evaluatePlain(LSE(z), under({ z: zs }, 3, base), (a) => a)
    expect(naive64([1000, 0, 0], Math.E)).toBe(INFINITE)
    expect(naive64([1, 2, 3], 2)).toBeCloseTo(3.4076059644443806, 13)
  })
})

/** Truth files hold the number nearest to the true value, and "Infinity" in words. */
function truth(name: string) {
  const text = readFileSync(new URL(`../math/truth/${name}.json`, import.meta.url), 'utf8')
  return JSON.parse(text, (_, value) =>
    ['Infinity', '-Infinity', 'NaN'].includes(value) ? Number(value) : value,
  ).cases
}

describe('against 60-digit arithmetic', () => {
  const holds = (e: Expression, environment: Environment, wanted: number, binding = bound()) => {
    const exact = { value: wanted, error: Math.abs(wanted) * Number.EPSILON }
    for (const found of [evaluate(e, environment, binding), evaluateExpanded(e, environment, binding)])
      expect(agree(found, exact).verdict, `${found.value} ± ${found.error} for ${wanted}`).toBe('ok')
  }

  test('information is within its bound, in nats, bits and hartleys', () => {
    for (const { p: ps, q: qs, expect: wanted } of truth('information'))
      for (const [base, suffix] of [
        [Math.E, ''],
        [2, '_base2'],
        [10, '_base10'],
      ] as const) {
        const here = under({ p: ps, q: qs }, ps.length, base)
        for (const [name, e] of [
          ['H', H(p)],
          ['CE', CE(p, q)],
          ['KL', KL(p, q)],
        ] as const) {
          const stated = wanted[name + suffix]
          if (stated) holds(e, here, stated.value)
        }
      }
  })

  test('log-sum-exp and softmax are within their bounds', () => {
    for (const { z: zs, T, expect: wanted } of truth('softmax')) {
      if (T !== 1 || zs.length > 100) continue
      const here = under({ z: zs }, zs.length)
      holds(LSE(z), here, wanted.logSumExp.value)
      for (const [c, logarithm] of wanted.logSoftmax.value.entries())
        holds(log(yhat(x)), here, logarithm, new Map([[x, c]]))
    }
  })

  test('the loss and its derivative are within their bounds', () => {
    for (const { z: zs, target, labelSmoothing, expect: wanted } of truth('loss')) {
      if (labelSmoothing || zs.length > 100) continue
      const isClass = typeof target === 'number'
      const here = under(isClass ? { z: zs, k: target } : { z: zs, y: target }, zs.length)
      const e = isClass ? L() : softLoss(z, y)
      holds(e, here, wanted.loss.value)
      // ∞ has no slope: differentiating it as printed is 0/0, where the closed form still has a limit.
      if (wanted.loss.value === INFINITE) continue
      for (const [c, slope] of wanted.lossGradient.value.entries())
        holds(partial(e, z(x)), here, slope, new Map([[x, c]]))
    }
  })
})

test('a matrix product is the sum that defines the logits', () => {
  const here: Environment = {
    size: { class: 2, sample: 2, feature: 2 },
    data: {
      W: [
        [1, 2],
        [3, 4],
      ],
      X: [
        [5, 6],
        [7, 8],
      ],
    },
    base: 2,
  }
  const at = (row: number, column: number) => bound([j, row], [i, column])
  expect(evaluate(z(j, i), here, at(0, 1)).value).toBe(22)
  expect(evaluate(z(j, i), here, at(1, 0)).value).toBe(43)
  expect(evaluate(X(n, i), here, bound([n, 1], [i, 0])).value).toBe(7)
})

test('the class that makes a sum infinite is named whatever other indices are bound around it', () => {
  const environment = { size: { class: 3 }, data: { p: [0.5, 0.25, 0.25], q: [0.5, 0, 0.5] }, base: 2 }
  const around = new Map([
    [x, 0],
    [x2, 2],
  ])
  const kl = sum(x, times(p(x), log(over(p(x), q(x)))))
  expect(evaluate(kl, environment, around).cause).toEqual({ range: 'class', value: 1 })
})
