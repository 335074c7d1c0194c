import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_SAMPLES } from './sample.ts'
import {
  addSample,
  duplicateSamples,
  relabel,
  removeSample,
  setSampleLogit,
  shareLogits,
  sharesLogits,
} from './samples.ts'
import { batches, classCounts } from './testing/readers.ts'

/** A batch, one of its samples and one of its classes. */
const places = classCounts.chain((classes) =>
  batches(classes).chain((samples) =>
    fc.record({
      samples: fc.constant(samples),
      i: fc.integer({ min: 0, max: samples.length - 1 }),
      j: fc.integer({ min: 0, max: classes - 1 }),
    }),
  ),
)

describe('an edit of a batch', () => {
  test('of one logit changes that entry alone', () => {
    fc.assert(
      fc.property(places, fc.double({ min: -50, max: 50, noNaN: true }), ({ samples, i, j }, value) => {
        for (const [at, { z, k }] of setSampleLogit(samples, i, j, value).entries()) {
          expect(k).toBe(samples[at]?.k)
          for (const [c, entry] of z.entries())
            expect(entry).toBe(at === i && c === j ? value : samples[at]?.z[c])
        }
      }),
    )
  })

  test('clamps a logit to what fields take', () => {
    expect(setSampleLogit([{ z: [0, 0], k: 0 }], 0, 1, 1000)).toEqual([{ z: [0, 50], k: 0 }])
  })

  test('of one label changes that label alone', () => {
    fc.assert(
      fc.property(places, ({ samples, i, j }) => {
        expect(relabel(samples, i, j)).toEqual(
          samples.map((sample, at) => (at === i ? { ...sample, k: j } : sample)),
        )
      }),
    )
  })

  test('of a sample or class that is not there changes nothing', () => {
    fc.assert(
      fc.property(places, ({ samples, i }) => {
        const far = samples.length
        expect(setSampleLogit(samples, far, 0, 1)).toBe(samples)
        expect(relabel(samples, far, 0)).toBe(samples)
        expect(relabel(samples, i, 99)).toEqual(samples)
        expect(removeSample(samples, far)).toBe(samples)
        expect(shareLogits(samples, far)).toBe(samples)
      }),
    )
  })

  test('adds at the end and takes away again', () => {
    fc.assert(
      fc.property(places, ({ samples, i }) => {
        const sample = samples[i]
        if (!sample) return
        const more = addSample(samples, sample)
        if (samples.length === MAX_SAMPLES) expect(more).toBe(samples)
        else expect(removeSample(more, samples.length)).toEqual(samples)
      }),
    )
  })

  test('never removes the last sample', () => {
    const one = [{ z: [0, 0], k: 0 }]
    expect(removeSample(one, 0)).toBe(one)
  })

  test('duplicates every sample, or none where there is no room for all', () => {
    fc.assert(
      fc.property(places, ({ samples }) => {
        const twice = duplicateSamples(samples)
        if (2 * samples.length > MAX_SAMPLES) expect(twice).toBe(samples)
        else {
          expect(twice).toHaveLength(2 * samples.length)
          for (const [at, sample] of twice.entries()) expect(sample).toEqual(samples[at % samples.length])
        }
      }),
    )
  })

  test('gives every sample the same logits and leaves the labels', () => {
    fc.assert(
      fc.property(places, ({ samples, i }) => {
        const shared = shareLogits(samples, i)
        expect(sharesLogits(shared)).toBe(true)
        expect(shared.map(({ k }) => k)).toEqual(samples.map(({ k }) => k))
        expect(shared[0]?.z).toEqual(samples[i]?.z)
      }),
    )
  })

  test('that moves one of several shared logits parts them', () => {
    const shared = shareLogits(
      [
        { z: [1, 2], k: 0 },
        { z: [3, 4], k: 1 },
      ],
      0,
    )
    expect(sharesLogits(setSampleLogit(shared, 1, 0, 1.01))).toBe(false)
  })
})
