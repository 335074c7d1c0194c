import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entropy } from '../math/entropy.ts'
import { BinaryEntropyCurve } from './BinaryEntropyCurve.tsx'
import { marks, markup, measure, withClass } from './testing/marks.ts'

const BASES = [Math.E, 2, 10]
const NOTHING = () => {}

const figure = (p: number, base: number) => (
  <BinaryEntropyCurve
    label="Two animals."
    name="cat"
    p={p}
    entropy={entropy([p, 1 - p], { base })}
    unit="nats"
    base={base}
    fixed={false}
    onFocus={NOTHING}
    onChange={NOTHING}
    onGrab={NOTHING}
    onRelease={NOTHING}
  />
)

const probability = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1))

test('the point stands at p across and at H(p, 1 − p) of log 2 up, the same in every unit', () => {
  fc.assert(
    fc.property(probability, fc.constantFrom(...BASES), (p, base) => {
      const slider = marks(figure(p, base)).find((mark) => mark.attributes['role'] === 'slider')
      const y = Number(/0 ([\d.]+)/.exec(slider?.attributes['transform'] ?? '')?.[1])
      const bits = entropy([p, 1 - p], { base: 2 })
      expect(Math.abs(y - (140 - 120 * bits))).toBeLessThanOrEqual(0.005 + 1e-9)
      expect(Math.abs(measure(slider?.parent ?? undefined, 'x') - 100 * p)).toBeLessThanOrEqual(0.005 + 1e-9)
    }),
  )
})

test('the curve is 0 at both ends, highest in the middle, and the same from either side', () => {
  const [line] = withClass(marks(figure(0.3, 2)), 'curve-line')
  const ys = [...(line?.attributes['d'] ?? '').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))
  expect(ys.at(0)).toBe(140)
  expect(ys.at(-1)).toBe(140)
  expect(Math.min(...ys)).toBe(20)
  expect(ys.toReversed()).toEqual(ys)
})

test('nothing undefined and no style attribute reaches the markup', () => {
  fc.assert(
    fc.property(probability, (p) => {
      expect(markup(figure(p, 2))).not.toMatch(/ style=|NaN|undefined|Infinity/)
    }),
  )
})
