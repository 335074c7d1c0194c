import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLimit } from './limit.ts'

test('no window of the span lets more pass than the limit, and a quiet one lets all pass', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 300 }), (gaps) => {
      let now = 0
      const hears = createLimit(60, 1000, () => now)
      const passed: number[] = []
      for (const gap of gaps) {
        now += gap
        const recent = passed.filter((time) => time > now - 1000).length
        const heard = hears()
        expect(heard).toBe(recent < 60)
        if (heard) passed.push(now)
      }
    }),
  )
})
