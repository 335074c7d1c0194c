import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossEntropyFromLogs } from '../../math/crossEntropyFromLogs.ts'
import { logSoftmax } from '../../math/logSoftmax.ts'
import { defaultReader } from '../../state/reader.ts'
import { shareLogits } from '../../state/samples.ts'
import { readers } from '../../state/testing/readers.ts'
import { bridge } from './bridge.ts'
import { totals } from './totals.ts'

test('the frequencies are the labels counted, and sum to 1', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const { frequencies } = bridge(reader)
      const counted = reader.labels.map(
        (_, j) => reader.samples.filter(({ k }) => k === j).length / reader.samples.length,
      )
      expect(frequencies).toEqual(counted)
      expect(frequencies.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14)
    }),
  )
})

test('the mean loss of samples that share their logits is H(P̂,ŷ), and both sides know it', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const samples = shareLogits(reader.samples, 0)
      const { frequencies, shared } = bridge({ ...reader, samples })
      const wanted = crossEntropyFromLogs(frequencies, logSoftmax(samples[0]?.z ?? []), { base: Math.E })
      expect(shared?.agreement.verdict).toBe('ok')
      for (const value of [shared?.mean, shared?.crossEntropy, totals(samples).mean])
        expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-12 * (1 + wanted))
    }),
  )
})

test('samples with different logits have no prediction in common', () => {
  expect(bridge(defaultReader).shared).toBeNull()
  expect(bridge({ ...defaultReader, samples: defaultReader.samples.slice(0, 1) }).shared).not.toBeNull()
})
