import { expect, test } from 'vitest'
import { StageBar } from './StageBar.tsx'
import { marks, measure, withClass } from './testing/marks.ts'

const drawn = (share: number, ghost: number | null) => marks(<StageBar share={share} ghost={ghost} />)

test('the bar and its ghost are their shares of the track', () => {
  const all = drawn(0.25, 0.75)
  expect(measure(withClass(all, 'bar-fill')[0], 'width')).toBe(25)
  expect(measure(withClass(all, 'bar-ghost')[0], 'width')).toBe(75)
  expect(withClass(drawn(0.25, null), 'bar-ghost')).toHaveLength(0)
})

test('a bar beyond the track fills it and says so by an arrow; a full one does not', () => {
  expect(measure(withClass(drawn(7, null), 'bar-fill')[0], 'width')).toBe(100)
  expect(withClass(drawn(7, null), 'bar-beyond')).toHaveLength(1)
  expect(withClass(drawn(1, null), 'bar-beyond')).toHaveLength(0)
})
