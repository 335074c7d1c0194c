import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SurprisalCurve } from './SurprisalCurve.tsx'
import { marks, markup, measure, withClass } from './testing/marks.ts'
import { probabilities } from './testing/probabilities.ts'

const NAMES = ['cat', 'dog', 'fox', 'owl', 'elk', 'hen', 'bee', 'ant', 'yak', 'emu']
const MAX = 4

const figure = (q: readonly number[], focus: number | null = 0) => (
  <SurprisalCurve
    label="Five animals."
    classes={q.map((qx, i) => ({ name: NAMES[i] ?? '', q: qx, surprisal: 0 - Math.log(qx), fixed: false }))}
    unit="nats"
    base={Math.E}
    max={MAX}
    focus={focus}
    onFocus={() => {}}
    onChange={() => {}}
    onGrab={() => {}}
    onRelease={() => {}}
  />
)

const height = (transform: string | undefined) =>
  Number(/translate\(0 ([\d.-]+)\)/.exec(transform ?? '')?.[1])

test('each point stands at q across and −log q up, on the scale of the axis', () => {
  fc.assert(
    fc.property(probabilities(), (q) => {
      const points = marks(figure(q)).filter((mark) => mark.attributes['role'] === 'slider')
      expect(points).toHaveLength(q.length)
      points.forEach((point, i) => {
        const qx = q[i] ?? 0
        const at = point.parent
        expect(Math.abs(measure(at ?? undefined, 'x') - 100 * qx)).toBeLessThanOrEqual(0.005 + 1e-9)
        // 200 px for MAX nats above a floor at 220 px; what is higher stands at the top.
        const y = 220 - 50 * Math.min(MAX, -Math.log(qx))
        expect(Math.abs(height(point.attributes['transform']) - y)).toBeLessThanOrEqual(0.005 + 1e-9)
        expect(Number(point.attributes['aria-valuenow'])).toBeCloseTo(qx, 2)
      })
    }),
  )
})

test('where points crowd, none covers the centre of another that is more than a dot away', () => {
  const q = [0.3625, 0.1474, 0.2968, 0.0599, 0.1334]
  const points = marks(figure(q)).filter((mark) => mark.attributes['role'] === 'slider')
  const hits = withClass(marks(figure(q)), 'curve-hit').map((mark) => measure(mark, 'r'))
  points.forEach((a, i) => {
    points.forEach((b, j) => {
      const dx = ((q[i] ?? 0) - (q[j] ?? 0)) * 240
      const distance = Math.hypot(dx, height(a.attributes['transform']) - height(b.attributes['transform']))
      if (i !== j && distance > 5) expect(hits[i]).toBeLessThan(distance)
    })
  })
})

test('an impossible class runs off the top: torn, with ∞ and its name', () => {
  const html = markup(figure([0.5, 0.5, 0], 2))
  expect(html).toContain('∞ fox')
  expect(html).toContain('torn')
  expect(html).toContain('surprisal infinity')
  expect(markup(figure([0.5, 0.25, 0.25]))).not.toContain('∞')
})

test('the class in focus shows its number, the others at most their names', () => {
  const labels = withClass(marks(figure([0.6, 0.3, 0.1], 1)), 'curve-label').map((mark) => mark.text)
  expect(labels).toContain('dog 1.204')
  expect(labels).toContain('cat')
  expect(labels).toContain('fox')
})

test('nothing undefined and no style attribute reaches the markup, zeros included', () => {
  fc.assert(
    fc.property(probabilities(), (q) => {
      expect(markup(figure(q))).not.toMatch(/ style=|NaN|undefined|Infinity/)
    }),
  )
})
