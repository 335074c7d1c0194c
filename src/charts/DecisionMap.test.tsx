import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DecisionMap } from './DecisionMap.tsx'
import { sampleShape } from './sampleShape.ts'

const planes = [
  { a: -1, b: 0, c: 0 },
  { a: 1, b: 0, c: 0 },
]
const points = [
  { x: -2, y: 1, k: 0, wrong: false },
  { x: 2, y: -1, k: 0, wrong: true },
]
const editing = {
  onSelect: () => {},
  onMove: () => {},
  onAdd: () => {},
  onRelabel: () => {},
  onRemove: () => {},
  onGrab: () => {},
  onRelease: () => {},
}
const drawn = (change = {}) =>
  renderToString(
    <DecisionMap
      label="A map."
      planes={planes}
      points={points}
      reach={4}
      names={{ x: 'width', y: 'height' }}
      selected={1}
      spoken={(i) => `sample ${i + 1}`}
      editing={null}
      {...change}
    />,
  )

test('each class has its region, and the borders of its three confidences', () => {
  const html = drawn()
  expect(html.match(/class="map-region"/g)).toHaveLength(2)
  expect(html.match(/class="map-level"/g)).toHaveLength(6)
  expect(html).toContain('points="-4,4 0,4 0,-4 -4,-4"')
})

test('a sample stands at its place, in the shape of its class, ringed where the answer is wrong', () => {
  const html = drawn()
  expect(html).toMatch(/<svg [^>]*x="25%" y="37.5%">/)
  expect(html).toMatch(/<svg [^>]*x="75%" y="62.5%">/)
  expect(html.split(sampleShape(0))).toHaveLength(3)
  expect(html.match(/class="map-wrong"/g)).toHaveLength(1)
})

test('five classes have five shapes', () => {
  expect(new Set([0, 1, 2, 3, 4].map(sampleShape)).size).toBe(5)
})

test('a map that cannot be changed is a picture; one that can has one stop of the keyboard', () => {
  expect(drawn()).toMatch(/role="img" aria-label="A map."/)
  expect(drawn()).not.toContain('tabindex')
  const live = drawn({ editing })
  expect(live).toMatch(/role="group" aria-label="A map."/)
  expect(live.match(/tabindex="0"/g)).toHaveLength(1)
  expect(live).toContain('aria-label="sample 2"')
})
