import { describe, expect, it } from 'vitest'
import {
  whyBaseFixed,
  whyBorderFixed,
  whyCountFixed,
  whyLogitFixed,
  whyModeFixed,
  whyPFixed,
  whyPresetFixed,
  whyQFixed,
} from './fixed.ts'
import type { Reader } from './reader.ts'
import { defaultReader } from './reader.ts'

const no = false
const probabilities: Reader = { ...defaultReader, model: { kind: 'probabilities', q: defaultReader.p } }

describe('a disabled control says why', () => {
  it('is not disabled in the default state', () => {
    for (const reader of [defaultReader, probabilities]) {
      const reasons = [
        whyPFixed(reader, 0),
        whyQFixed(reader, 0),
        whyLogitFixed(reader, 0),
        whyBorderFixed(reader, 0),
        whyModeFixed(reader),
        whyBaseFixed(reader),
        whyPresetFixed(reader, 'swap'),
        whyCountFixed(reader, 4),
        whyCountFixed(reader, 6),
      ]
      expect(reasons.filter((reason) => reason !== null)).toEqual([])
    }
  })
  it('names the locked class', () => {
    const lockedP = [no, true, no, no, no]
    const reader = { ...defaultReader, lockedP, lockedQ: [no, no, true, no, no] }
    expect(whyPFixed(reader, 1)).toContain('dog is locked')
    expect(whyBorderFixed(reader, 0)).toContain('dog is locked')
    expect(whyBorderFixed(reader, 1)).toContain('dog is locked')
    expect(whyBorderFixed(reader, 2)).toBeNull()
    expect(whyLogitFixed(reader, 2)).toContain('fox is locked')
    expect(whyQFixed(reader, 2)).toContain('fox is locked')
    expect(whyPresetFixed(reader, 'one-hot')).toContain('dog is locked')
    expect(whyPresetFixed(reader, 'q=p')).toContain('fox is locked')
    expect(whyPresetFixed(reader, 'swap')).toContain('dog is locked')
  })
  it('says when nothing is left to give way', () => {
    const locks = [no, true, true, true, true]
    expect(whyPFixed({ ...defaultReader, lockedP: locks }, 0)).toContain('nothing is left')
    expect(whyQFixed({ ...probabilities, lockedQ: locks }, 0)).toContain('nothing is left')
  })
  it('lets a logit move though all others are locked, since these need not give way', () => {
    const reader = { ...defaultReader, lockedQ: [no, true, true, true, true] }
    expect(whyQFixed(reader, 0)).toBeNull()
  })
  it('says what the link has fixed', () => {
    expect(whyPFixed({ ...defaultReader, lock: ['p'] }, 0)).toContain('P is fixed')
    expect(whyBorderFixed({ ...defaultReader, lock: ['p'] }, 0)).toContain('P is fixed')
    expect(whyQFixed({ ...defaultReader, lock: ['z'] }, 0)).toContain('logits are fixed')
    expect(whyModeFixed({ ...defaultReader, lock: ['z'] })).toContain('logits are fixed')
    expect(whyQFixed({ ...probabilities, lock: ['z'] }, 0)).toBeNull()
    expect(whyQFixed({ ...probabilities, lock: ['q'] }, 0)).toContain('Q is fixed')
    expect(whyBaseFixed({ ...defaultReader, lock: ['base'] })).toContain('base is fixed')
    expect(whyPresetFixed({ ...defaultReader, lock: ['presets'] }, 'uniform')).toContain('presets are off')
    expect(whyPresetFixed({ ...defaultReader, lock: ['p'] }, 'uniform')).toBeNull()
    expect(whyPresetFixed({ ...defaultReader, lock: ['p'] }, 'swap')).toContain('P is fixed')
    expect(whyCountFixed({ ...defaultReader, lock: ['p'] }, 6)).toContain('P is fixed')
  })
  it.each([1, 11, 2.5, Number.NaN])('refuses %s classes', (count) => {
    expect(whyCountFixed(defaultReader, count)).toContain('2 to 10')
  })
  it('keeps a class whose share nobody that stays may take', () => {
    const stuck = { ...defaultReader, lockedP: [true, true, no, no, no] }
    expect(whyCountFixed(stuck, 2)).toContain('nothing is left')
    expect(whyCountFixed(stuck, 3)).toBeNull()
    const stuckQ = { ...probabilities, lockedQ: [true, true, no, no, no] }
    expect(whyCountFixed(stuckQ, 2)).toContain('nothing is left')
    expect(whyCountFixed({ ...stuckQ, model: defaultReader.model }, 2)).toBeNull()
  })
})
