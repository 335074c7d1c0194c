import { expect, test } from 'vitest'
import { shiftOf, viewOf, withOwn } from './keys.ts'

test('what is set is read back, and a default leaves nothing behind', () => {
  const own = withOwn(withOwn({}, 'shift', 5), 'view', '1000')
  expect(shiftOf({ own })).toBe(5)
  expect(viewOf({ own })).toBe('1000')
  expect(withOwn(withOwn(own, 'shift', 0), 'view', 'classes')).toEqual({})
})

test('a foreign value is no view and no shift', () => {
  expect(viewOf({ own: { view: 'all' } })).toBe('classes')
  expect(shiftOf({ own: { shift: 'far' } })).toBe(0)
})
