import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FrameHeight, nextHeight } from './frameHeight.ts'

/** The heights of a frame that is asked for these one after the other. */
function heights(asked: readonly (readonly [height: unknown, width: number])[]): (number | undefined)[] {
  let kept: FrameHeight | undefined
  return asked.map(([height, width]) => {
    kept = nextHeight(kept, height, width) ?? kept
    return kept?.height
  })
}

describe('the height of a frame', () => {
  it('is what its content asks for, in whole px, between 80 and 4000', () => {
    expect(heights([[620, 700]])).toEqual([620])
    expect(heights([[620.2, 700]])).toEqual([621])
    expect(heights([[3, 700]])).toEqual([80])
    expect(heights([[1e9, 700]])).toEqual([4000])
  })

  it('stays as it is for what is no height', () => {
    fc.assert(
      fc.property(fc.anything(), (asked) => {
        fc.pre(typeof asked !== 'number' || !Number.isFinite(asked))
        expect(nextHeight({ height: 500, width: 700, rounds: 0 }, asked, 700)).toBeNull()
      }),
    )
  })

  it('stops to grow where the content grows with it, after 30 times', () => {
    const loop = Array.from({ length: 100 }, (_, i) => [500 + 10 * i, 700] as const)
    const reached = heights(loop)
    expect(reached[30]).toBe(800)
    expect(reached.at(-1)).toBe(800)
  })

  it('grows again when the width changes or the content has shrunk', () => {
    const loop = Array.from({ length: 40 }, (_, i) => [500 + 10 * i, 700] as const)
    expect(heights([...loop, [1200, 640]]).at(-1)).toBe(1200)
    expect(heights([...loop, [300, 700], [1200, 700]]).at(-1)).toBe(1200)
  })

  it('follows a reader who opens and closes a part as often as they like', () => {
    const toggles = Array.from({ length: 200 }, (_, i) => [i % 2 ? 900 : 600, 700] as const)
    expect(heights(toggles).at(-1)).toBe(900)
  })

  it('always lies between its limits', () => {
    const asked = fc.tuple(fc.anything(), fc.integer({ min: 0, max: 2000 }))
    fc.assert(
      fc.property(fc.array(fc.oneof(asked, fc.tuple(fc.double(), fc.constant(700)))), (all) => {
        for (const height of heights(all)) {
          if (height === undefined) continue
          expect(height).toBeGreaterThanOrEqual(80)
          expect(height).toBeLessThanOrEqual(4000)
        }
      }),
    )
  })
})
