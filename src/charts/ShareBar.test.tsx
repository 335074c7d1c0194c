import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatSigned } from '../expression/number.ts'
import { ShareBar } from './ShareBar.tsx'
import { marks, markup, measure, withClass } from './testing/marks.ts'

const bar = (value: number, max = 0.5) => <ShareBar label="The share of the dog." value={value} max={max} />

test('a share that costs is filled from the axis to the right, one that saves is hatched to the left', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), (x) => {
      const cost = withClass(marks(bar(x)), 'share')[0]
      const saving = withClass(marks(bar(-x)), 'share')[0]
      expect(measure(cost, 'x')).toBe(50)
      expect(measure(saving, 'x') + measure(saving, 'width')).toBeCloseTo(50, 1)
      expect(measure(cost, 'width')).toBe(measure(saving, 'width'))
      expect(measure(cost, 'width')).toBeCloseTo((x / 0.5) * 50, 1)
      expect(cost?.attributes['fill']).toBeUndefined()
      expect(saving?.attributes['fill']).toMatch(/^url\(#/)
    }),
  )
})

test('the number stands on the other side of the axis than the bar', () => {
  const place = (value: number) => marks(bar(value)).find((m) => m.tag === 'foreignObject')
  expect(place(0.2)).toMatchObject({ attributes: { x: '0', width: '50%' }, text: formatSigned(0.2) })
  expect(place(-0.2)).toMatchObject({ attributes: { x: '50%', width: '50%' }, text: formatSigned(-0.2) })
})

test('an infinite share fills its half, is torn, and says so', () => {
  const all = marks(bar(Infinity))
  expect(measure(withClass(all, 'share')[0], 'width')).toBe(50)
  expect(all.filter((m) => m.tag === 'pattern')).toHaveLength(1)
  expect(all[0]?.text).toBe('+∞')
})

test('no share is no bar', () => {
  expect(withClass(marks(bar(0)), 'share')).toEqual([])
  expect(marks(bar(0))[0]?.text).toBe('0')
})

test('nothing undefined and no style attribute reaches the markup', () => {
  for (const value of [0, 1e-18, -3, 7, Infinity]) {
    expect(markup(bar(value))).not.toMatch(/undefined|NaN|Infinity|style=/)
  }
})
