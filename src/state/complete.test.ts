import { describe, expect, it } from 'vitest'
import { complete } from './complete.ts'
import { modelEntries } from './model.ts'
import { defaultReader } from './reader.ts'

describe('completing a partial state', () => {
  it('takes what it does not say from the defaults', () => {
    expect(complete(defaultReader, { base: '2' })).toEqual({ ...defaultReader, base: '2' })
  })
  it('cuts what has an entry a class to the classes of p', () => {
    const { labels, model, lockedP, lockedQ } = complete(defaultReader, { p: [0.5, 0.5] })
    expect(labels).toEqual(['cat', 'dog'])
    expect(model).toEqual({ kind: 'logits', z: [1.1, 0.2] })
    expect([lockedP.length, lockedQ.length]).toEqual([2, 2])
  })
  it('extends it with fresh names and modest shares', () => {
    const { labels, p, model } = complete(defaultReader, { labels: ['elk', 'b', 'c', 'd', 'e', 'f', 'g'] })
    expect(labels).toHaveLength(7)
    expect(p).toHaveLength(7)
    expect(p.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12)
    expect(Math.min(...p)).toBeGreaterThan(0)
    expect(modelEntries(model)).toHaveLength(7)
  })
  it('keeps a label that is sure sure, of its class or of the one before', () => {
    const sure = complete(defaultReader, { p: [0, 0, 1] })
    expect(complete(sure, { model: { kind: 'logits', z: [0, 0, 0, 0] } }).p).toEqual([0, 0, 1, 0])
    expect(complete(sure, { model: { kind: 'logits', z: [0, 0] } }).p).toEqual([0, 1])
  })
  it('extends one name with those of the defaults that are free', () => {
    expect(complete(defaultReader, { labels: ['dog'] }).labels).toEqual(['dog', 'cat', 'fox', 'owl', 'elk'])
  })
  it('makes p and a model of unequal lengths agree, by p', () => {
    const { p, model } = complete(defaultReader, {
      p: [0.5, 0.5],
      model: { kind: 'probabilities', q: [0.5, 0.25, 0.25] },
    })
    expect(p).toEqual([0.5, 0.5])
    expect(modelEntries(model).reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12)
    expect(modelEntries(model)).toHaveLength(2)
  })
  it('drops a focus on a class that is not there', () => {
    expect(complete({ ...defaultReader, focus: 4 }, { p: [0.5, 0.5] }).focus).toBeNull()
  })
})
