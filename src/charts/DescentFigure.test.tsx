import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DescentFigure, type DescentPoint } from './DescentFigure.tsx'
import { type Mark, marks, markup, measure, withClass } from './testing/marks.ts'

const STEPS = 20

function figure(entropy: number, path: readonly DescentPoint[], at: number, max = 4) {
  return (
    <DescentFigure
      label="A descent."
      entropy={entropy}
      path={path}
      steps={STEPS}
      at={at}
      unit="nats"
      max={max}
      onStep={() => {}}
    />
  )
}

const quantity = fc.double({ min: 0, max: 1.9, noNaN: true })
const descents = fc.record({
  entropy: quantity,
  kls: fc.array(quantity, { minLength: STEPS + 1, maxLength: STEPS + 1 }),
  at: fc.integer({ min: 0, max: STEPS }),
})
const pathOf = (entropy: number, kls: readonly number[]) =>
  kls.map((kl) => ({ kl, crossEntropy: entropy + kl }))
const dot = (all: readonly Mark[], term: string) =>
  measure(
    withClass(all, 'descent-mark').find((mark) => mark.attributes['data-term'] === term),
    'cy',
  )

test('the marks stand as high above each other as H(P) + KL = H(P,Q) says', () => {
  fc.assert(
    fc.property(descents, ({ entropy, kls, at }) => {
      const all = marks(figure(entropy, pathOf(entropy, kls), at))
      const zero = dot(marks(figure(0, pathOf(0, [0]), 0)), 'entropy')
      const height = (term: string) => zero - dot(all, term)
      expect(Math.abs(height('entropy') + height('kl') - height('cross-entropy'))).toBeLessThanOrEqual(0.04)
    }),
    { numRuns: 40 },
  )
})

test('the slider says at which step of how many the model is', () => {
  const slider = marks(figure(1, pathOf(1, [0.5, 0.4, 0.3]), 2)).find(
    (m) => m.attributes['role'] === 'slider',
  )
  expect(slider?.attributes).toMatchObject({
    'aria-valuenow': '2',
    'aria-valuemax': '2',
    'aria-valuemin': '0',
  })
})

test('an infinite loss is torn off the top and leaves H(P) in its place', () => {
  const infinite = marks(figure(1, [{ kl: Infinity, crossEntropy: Infinity }], 0))
  expect(withClass(infinite, 'descent-torn')).toHaveLength(2)
  expect(dot(infinite, 'entropy')).toBe(dot(marks(figure(1, pathOf(1, [0.5]), 0)), 'entropy'))
  expect(markup(figure(1, [{ kl: Infinity, crossEntropy: Infinity }], 0))).not.toMatch(
    / style=|NaN|undefined/,
  )
})
