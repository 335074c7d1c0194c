import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delta, minus, over, plus, sum, times } from './builders.ts'
import type { Binding, Environment } from './environment.ts'
import { checkGradient, type GradientClaim, THIRD_BY_LOGIT } from './gradientCheck.ts'
import { i, j, m, n } from './indices.ts'
import { mean, totalOfMean, totalOfSum } from './objective.ts'
import { environments } from './testing/environments.ts'
import type { Index } from './tree.ts'
import { k, L, lambda, W, X, yhat, z } from './variables.ts'

const byLogit: GradientClaim = { closed: minus(yhat(j), delta(j, k())), loss: L(), by: z(j) }
const residuals = sum(i, times(minus(yhat(m, i), delta(m, k(i))), X(n, i)))
const byWeight = {
  sum: {
    closed: plus(residuals, times(lambda(), W(m, n))),
    loss: totalOfSum(),
    by: W(m, n),
  },
  mean: {
    closed: plus(mean(residuals), times(lambda(), W(m, n))),
    loss: totalOfMean(),
    by: W(m, n),
  },
} satisfies Record<string, GradientClaim>

/** Σ |x|³ over the samples: how much a logit's third derivative is stretched, at most. */
const stretch = ({ data }: Environment) =>
  THIRD_BY_LOGIT * (data['X'] as number[][]).flat().reduce((total, x) => total + Math.abs(x) ** 3, 0)

const classifiers = environments('classifier', ['nats', 'one-hot'], { tame: true, without: [] })
const linear = environments('linear', ['nats'], { tame: true, without: [] })
const first: Binding = new Map<Index, number>([
  [j, 0],
  [m, 0],
  [n, 0],
])

describe('the gradient of a loss', () => {
  test('by its logits passes both checks', () => {
    fc.assert(
      fc.property(classifiers, (environment) => {
        const checked = checkGradient(byLogit, environment, first, THIRD_BY_LOGIT)
        expect(checked.agreement.verdict).toBe('ok')
        expect(checked.differenceAgrees).toBe(true)
      }),
    )
  })
  test('by its weights passes both checks, with the losses’ sum and with their mean', () => {
    fc.assert(
      fc.property(linear, fc.constantFrom('sum', 'mean'), (environment, form) => {
        const checked = checkGradient(byWeight[form], environment, first, stretch(environment))
        expect(checked.agreement.verdict).toBe('ok')
        expect(checked.differenceAgrees).toBe(true)
      }),
    )
  })
  test('by weights of any size passes both checks: a step that is lost in the weight would check nothing', () => {
    fc.assert(
      fc.property(linear, fc.integer({ min: 0, max: 100 }), (environment, power) => {
        const W = (environment.data['W'] as number[][]).map((row) => row.map((w) => w * 10 ** power))
        const large = { ...environment, data: { ...environment.data, W } }
        const checked = checkGradient(byWeight.mean, large, first, stretch(environment))
        expect(checked.differenceAgrees).toBe(true)
      }),
    )
  })
})

describe('a formula that is not the gradient fails both checks, by what it is off', () => {
  const wrong: Readonly<Record<string, GradientClaim>> = {
    'half of λ': { ...byWeight.sum, closed: plus(residuals, times(over(lambda(), 2), W(m, n))) },
    'no λ': { ...byWeight.sum, closed: residuals },
    'the sum for the mean': { ...byWeight.mean, closed: byWeight.sum.closed },
  }
  test.each(Object.entries(wrong))('%s', (_, claim) => {
    fc.assert(
      fc.property(linear, (environment) => {
        const right = checkGradient(
          { ...claim, closed: byWeight[claim.loss === byWeight.sum.loss ? 'sum' : 'mean'].closed },
          environment,
          first,
          stretch(environment),
        )
        const checked = checkGradient(claim, environment, first, stretch(environment))
        const off = Math.abs(right.closed - checked.closed)
        fc.pre(off > 1e-6)
        expect(checked.agreement.verdict).toBe('broken')
        expect(checked.differenceAgrees).toBe(false)
        expect(Math.abs(checked.agreement.apart - off)).toBeLessThanOrEqual(1e-9 * (1 + off))
      }),
    )
  })
})

test('what a central difference may be off by is small: a slip of a millionth is noticed', () => {
  fc.assert(
    fc.property(classifiers, (environment) => {
      expect(checkGradient(byLogit, environment, first, THIRD_BY_LOGIT).within).toBeLessThan(1e-8)
      const off = { ...byLogit, closed: plus(byLogit.closed, 1e-6) }
      expect(checkGradient(off, environment, first, THIRD_BY_LOGIT).differenceAgrees).toBe(false)
    }),
  )
})

test('no third derivative of a loss by a logit is above the bound', () => {
  const third = (y: number) => Math.abs(y * (1 - y) * (1 - 2 * y))
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (y) => {
      expect(third(y)).toBeLessThanOrEqual(THIRD_BY_LOGIT * (1 + 1e-12))
    }),
  )
  expect(third(0.5 - 1 / Math.sqrt(12))).toBeCloseTo(THIRD_BY_LOGIT, 12)
})
