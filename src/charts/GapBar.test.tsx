import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GapBar } from './GapBar.tsx'
import { marks, measure, withClass } from './testing/marks.ts'

const value = fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 2, noNaN: true }))

function bar(values: readonly number[], outside: number) {
  const kl = values.reduce((a, b) => a + b, outside)
  const gaps = values.map((gap, index) => ({ index, name: `c${index}`, value: gap }))
  const max = Number.isFinite(kl) ? 1.1 * kl || 1 : 1
  return marks(
    <GapBar label="A sum." gaps={gaps} outside={outside} kl={kl} max={max} focus={0} onFocus={() => {}} />,
  )
}

test('the parts lie end to end and end where KL does', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 10 }), value, (values, outside) => {
      const parts = withClass(bar(values, outside), 'gap').map((mark) => mark.parent ?? undefined)
      let end = 0
      for (const part of parts) {
        expect(Math.abs(measure(part, 'x') - end)).toBeLessThanOrEqual(0.021 * values.length)
        end = measure(part, 'x') + measure(part, 'width')
      }
      if (parts.length > 0) expect(end).toBeCloseTo(100 / 1.1, 0)
    }),
  )
})

test('what Q puts where p is 0 is a part of its own, and none where there is no such class', () => {
  expect(withClass(bar([0.1, 0.2], 0.3), 'outside')).toHaveLength(1)
  expect(withClass(bar([0.1, 0.2], 0), 'outside')).toHaveLength(0)
})

test('an infinite gap leaves the figure, and KL says ∞', () => {
  const all = bar([0.1, Infinity, 0.2], 0)
  expect(all[0]?.text).toContain('KL ∞')
  const parts = withClass(all, 'gap').map((mark) => mark.parent ?? undefined)
  expect(measure(parts.at(-1), 'x') + measure(parts.at(-1), 'width')).toBe(100)
})
