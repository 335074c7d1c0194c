import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { readers } from '../../state/testing/readers.ts'
import { entries } from './entries.ts'

/** In ms: a slow machine is no broken formula. */
const PATIENCE = 60_000

test(
  'the printed gradient is the derivative of the printed loss, exact and by differences, and the one that math gives',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { gradient } = linearMeasures(reader)
        const wanted = gradient.flat()
        const checked = entries(reader, 'none')
        expect(checked).toHaveLength(wanted.length)
        for (const [place, { name, checked: one }] of checked.entries()) {
          expect(one.agreement.verdict, name).toBe('ok')
          expect(one.differenceAgrees, name).toBe(true)
          const entry = wanted[place] ?? Number.NaN
          expect(Math.abs(one.closed - entry), name).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(entry)))
        }
      }),
      { numRuns: 60 },
    )
  },
  PATIENCE,
)

test(
  'each slip is off by what it leaves out or puts in',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { labels, weights, inputs, lambda, reduction } = reader
        const [N, C] = [inputs.length, labels.length]
        const { dataGradient } = linearMeasures(reader)
        const part = reduction === 'mean' ? N : 1
        const k1 = inputs[0]?.k ?? 0
        const off = {
          'drop-n': (j: number, n: number) => (part - 1) * (dataGradient[j]?.[n] ?? 0),
          'one-k': (j: number, n: number) =>
            inputs.reduce((sum, { x, k }) => sum + (Number(j === k) - Number(j === k1)) * (x[n] ?? 0), 0) /
            part,
          'half-lambda': (j: number, n: number) => (-lambda / 2) * (weights[j]?.[n] ?? 0),
          'wrong-index': (j: number, n: number) => lambda * (weights[j]?.[n] ?? 0) * (j === 0 ? 1 - C : 1),
        }
        for (const [broken, by] of Object.entries(off)) {
          const checked = entries(reader, broken as keyof typeof off)
          const features = checked.length / C
          for (const [place, { checked: one }] of checked.entries()) {
            const wanted = by(Math.floor(place / features), place % features)
            expect(Math.abs(one.closed - one.exact - wanted), broken).toBeLessThanOrEqual(
              1e-11 * (1 + Math.abs(wanted) + Math.abs(one.exact)),
            )
          }
        }
      }),
      { numRuns: 20 },
    )
  },
  PATIENCE,
)
