import { expect, test } from 'vitest'
import { LossAndRight, type LossAndRightProps } from './LossAndRight.tsx'
import { marks, markup, measure, withClass } from './testing/marks.ts'

const POINTS = [
  { total: 1, right: 50 },
  { total: 0.8, right: 121 },
  { total: 0.6, right: 126 },
  { total: 0.5, right: 124 },
]

const figure = (partial: Partial<LossAndRightProps> = {}) => (
  <LossAndRight
    label="A training."
    points={POINTS}
    count={150}
    rights={{ min: 120, max: 126 }}
    max={1}
    named={3}
    at={3}
    valueText="step 3"
    onGrab={() => {}}
    onStep={() => {}}
    onRelease={() => {}}
    {...partial}
  />
)

test('the marks of a step stand lower for a lower loss and for fewer right answers', () => {
  const found = withClass(marks(figure()), 'course-mark')
  const [lossAfter, rightAfter, lossBefore, rightBefore] = found.map((mark) => measure(mark, 'cy'))
  expect(found).toHaveLength(4)
  expect(lossAfter).toBeGreaterThan(lossBefore ?? Number.NaN)
  expect(rightAfter).toBeGreaterThan(rightBefore ?? Number.NaN)
})

test('right answers below the scale are torn off and named', () => {
  expect(markup(figure())).toContain('50')
  expect(withClass(marks(figure()), 'course-torn')).toHaveLength(1)
  expect(withClass(marks(figure({ rights: { min: 0, max: 150 } })), 'course-torn')).toHaveLength(0)
})

test('the slider goes from the first step to the last and says where it is', () => {
  const slider = marks(figure({ at: 2 })).find((mark) => mark.attributes['role'] === 'slider')
  expect(slider?.attributes).toMatchObject({
    'aria-valuemin': '1',
    'aria-valuemax': '3',
    'aria-valuenow': '2',
    'aria-valuetext': 'step 3',
  })
})

test('has no style attribute', () => {
  expect(markup(figure())).not.toContain('style=')
})
