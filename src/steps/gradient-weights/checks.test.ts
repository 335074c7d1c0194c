import fc from 'fast-check'
import { expect, test } from 'vitest'
import { negative } from '../../expression/builders.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { checkGradient, THIRD_BY_LOGIT } from '../../expression/gradientCheck.ts'
import { partial } from '../../expression/partial.ts'
import { linearBinding, linearEnvironment } from '../../instrument/linearEnvironment.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { checks } from './checks.ts'
import { contributions, outerProduct } from './contributions.ts'
import { claims } from './derivation.ts'

/** In ms: a slow machine is no broken gradient. */
const PATIENCE = 60_000

test(
  'the gradient that math computes is the derivative of the printed loss, entry by entry, of the mean and of the sum',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const environment = linearEnvironment(reader)
        const { loss, by, closed } = claims[reader.reduction]
        for (const [focus, row] of linearMeasures(reader).dataGradient.entries())
          for (const [feature, entry] of row.entries()) {
            const binding = linearBinding({ ...reader, focus, feature })
            const exact = evaluate(partial(loss, by), environment, binding)
            for (const value of [entry, evaluate(closed, environment, binding).value])
              expect(Math.abs(value - exact.value)).toBeLessThanOrEqual(
                exact.error + 1e-13 * (1 + Math.abs(value)),
              )
          }
      }),
      { numRuns: 100 },
    )
  },
  PATIENCE,
)

test(
  'each entry passes both checks at every state, and carries the name of its class and feature',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const entries = checks(reader)
        const { dataGradient } = linearMeasures(reader)
        expect(entries).toHaveLength(dataGradient.length * (dataGradient[0]?.length ?? 0))
        expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
        for (const { checked } of entries) {
          expect(checked.agreement.verdict).toBe('ok')
          expect(checked.differenceAgrees).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  },
  PATIENCE,
)

test('a gradient with the wrong sign passes neither', () => {
  const claim = { ...claims.mean, closed: negative(claims.mean.closed) }
  const environment = linearEnvironment(defaultReader)
  const checked = checkGradient(
    claim,
    environment,
    linearBinding({ ...defaultReader, focus: 1 }),
    THIRD_BY_LOGIT,
  )
  expect(checked.agreement.verdict).toBe('broken')
  expect(checked.differenceAgrees).toBe(false)
})

test('the outer products of all samples add up to the gradient of the sum, and so do the parts of one weight', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const { dataGradient } = linearMeasures({ ...reader, reduction: 'sum' })
      const products = reader.inputs.map((_, i) => outerProduct(reader, i))
      for (const [m, row] of dataGradient.entries())
        for (const [n, entry] of row.entries()) {
          const parts = contributions(reader, { m, n })
          expect(parts).toEqual(products.map((product) => product[m]?.[n]))
          const size = parts.reduce((total, part) => total + Math.abs(part), 0)
          const sum = parts.reduce((total, part) => total + part, 0)
          expect(Math.abs(sum - entry)).toBeLessThanOrEqual(1e-14 * (1 + size))
        }
    }),
  )
})
