import { describe, expect, it } from 'vitest'
import { complete } from '../state/complete.ts'
import { corpus } from '../state/corpus.ts'
import type { Reader } from '../state/reader.ts'
import { steps } from '../steps/index.ts'
import { firstState, queryOfState, stateOf } from './stepState.ts'

describe('the state that a snippet says', () => {
  it('of a step as it opens is none', () => {
    for (const step of steps) expect(queryOfState(firstState(step), step), step.slug).toBe('')
  })

  it('is read again as the same, whatever link the form was opened with', () => {
    for (const step of steps)
      for (const { query } of corpus) {
        const written = queryOfState(stateOf(query, step).reader, step)
        if (written === null) continue
        const again = stateOf(written, step)
        expect(again.notices, `${step.slug}: ${written}`).toEqual([])
        expect(queryOfState(again.reader, step)).toBe(written)
      }
  })

  it('is none where it would be too long to be read', () => {
    const z = Array.from({ length: 10 }, (_, j) => j + 10 / 3)
    const samples = Array.from({ length: 8 }, () => ({ z: z.map((x) => x - 40), k: 0 }))
    const labels = z.map((_, j) => `${j}`.padEnd(12, '語'))
    const step = steps.find(({ slug }) => slug === 'batch')
    const written = (of: Partial<Reader>) => step && queryOfState(complete(firstState(step), of), step)
    expect(written({ samples, labels })).toBeNull()
    expect(written({ samples })).toMatch(/^v=1&/)
    expect(written({ labels })).toMatch(/^v=1&/)
  })
})
