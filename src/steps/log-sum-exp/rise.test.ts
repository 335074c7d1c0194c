import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { RISE, riseKey, risen, withRise } from './rise.ts'

test('the largest logit runs, the first of equals, and no other', () => {
  const reader = complete(defaultReader, { model: { kind: 'logits', z: [1, 4, 4] }, own: { rise: 700 } })
  expect(risen(reader)).toEqual({ z: [1, 700, 4], at: 1, to: 700 })
})

test('the logits are as the reader set them where nothing runs', () => {
  expect(risen(defaultReader)).toEqual({ z: [1.1, 0.2, 0.9, -0.7, 0.1], at: 0, to: null })
})

test('setting it off and back leaves what else the part’s steps have', () => {
  const own = { shift: 5 }
  expect(withRise(withRise(own, 900), null)).toEqual(own)
})

test('a link holds it from 0 to 1,000', () => {
  expect(riseKey.read('710')).toBe(710)
  expect(riseKey.read(String(RISE.max + 1))).toBeUndefined()
})
