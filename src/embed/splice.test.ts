import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spliceReport, spliceState } from './splice.ts'
import { messages } from './testing/messages.ts'

test('the state that a host of SPLICE kept is the one that was reported to it', () => {
  const { state } = spliceReport('m', 1, 'identity', 'v=1&base=2')
  expect(spliceState({ subject: 'SPLICE.getState.response', state }, 'identity')).toBe('v=1&base=2')
})

test('no other message holds a state, whatever a page sends', () => {
  const kept = fc.oneof(messages, fc.dictionary(fc.constantFrom('identity', 'constructor'), fc.anything()))
  const near = kept.map((state) => ({ subject: 'SPLICE.getState.response', state }))
  fc.assert(
    fc.property(fc.oneof(messages, near), (data) => {
      const state = spliceState(data, 'identity')
      expect(state === null || typeof state === 'string').toBe(true)
    }),
  )
  expect(spliceState({ subject: 'SPLICE.getState', state: { identity: 'x' } }, 'identity')).toBeNull()
  expect(spliceState({ subject: 'SPLICE.getState.response', state: {} }, 'constructor')).toBeNull()
})
