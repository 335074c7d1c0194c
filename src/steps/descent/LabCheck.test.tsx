import { expect, test } from 'vitest'
import { fails } from '../../expression/gradientCheck.ts'
import { REDUCTIONS } from '../../state/reader.ts'
import { courseOf } from './course.ts'
import { labDataOf } from './datasets.ts'
import { checkedEntries } from './LabCheck.tsx'
import { momentOf } from './moment.ts'
import { setupOf } from './setup.ts'

const choices = { bias: true, lambda: 0.1, eta: 0.5, start: null }
const setups = ['overlapping', 'separable', 'petals', 'iris'].flatMap((dataset) =>
  REDUCTIONS.map((reduction) => {
    const data = labDataOf({ own: { dataset } })
    return [dataset, reduction, setupOf(data, { ...choices, reduction }), data] as const
  }),
)

test.each(setups)(
  'on %s the gradient of the %s is the derivative of the printed loss',
  (_, __, setup, data) => {
    const names = { classes: data.classes, features: ['bias', ...data.features] }
    const now = momentOf(setup, courseOf(setup, 3).at(-1)?.W)
    const entries = checkedEntries(setup, now, names)
    expect(entries.length).toBeGreaterThan(0)
    for (const { checked } of entries) expect(fails(checked)).toBe(false)
    // What is checked is what the tiles show.
    const shown = now.gradW.flat()
    for (const { checked } of entries)
      expect(Math.min(...shown.map((entry) => Math.abs(entry - checked.closed)))).toBeLessThan(1e-12)
  },
)

test('a set too large to be walked through is not checked', () => {
  const [, , setup, data] = setups[0] ?? []
  if (!setup || !data) throw new Error('there are no sets')
  const X = Array.from({ length: 1000 }, (_, i) => setup.X[i % setup.X.length] ?? [])
  const large = { ...setup, X, y: X.map((_, i) => setup.y[i % setup.y.length] ?? 0) }
  const names = { classes: data.classes, features: ['bias', ...data.features] }
  expect(checkedEntries(large, momentOf(large, undefined), names)).toEqual([])
})
