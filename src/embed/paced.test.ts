import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from './paced.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const INTERVAL = 250

test('what is called again and again is sent at most once in each interval, and always after the last call', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }), (gaps) => {
      const sent: number[] = []
      const call = paced(() => sent.push(Date.now()), INTERVAL)
      let last = 0
      for (const gap of gaps) {
        vi.advanceTimersByTime(gap)
        last = Date.now()
        call()
      }
      vi.runAllTimers()
      sent.forEach((time, i) => {
        if (i > 0) expect(time - (sent[i - 1] ?? 0)).toBeGreaterThanOrEqual(INTERVAL)
      })
      expect(sent.at(-1)).toBeGreaterThanOrEqual(last)
      expect(sent.at(-1)).toBeLessThanOrEqual(last + INTERVAL)
    }),
  )
})

test('the first call after a rest is sent at once', () => {
  const send = vi.fn()
  const call = paced(send, INTERVAL)
  call()
  expect(send).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(INTERVAL)
  expect(send).toHaveBeenCalledTimes(1)
  call()
  expect(send).toHaveBeenCalledTimes(2)
})
