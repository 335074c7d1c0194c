import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { defaultReader } from '../../state/reader.ts'
import { duplicateSamples, shareLogits } from '../../state/samples.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { Figure } from './Figure.tsx'
import { sentence } from './sentence.ts'
import { totals } from './totals.ts'

/** In ms: a slow machine is no broken figure. */
const PATIENCE = 30_000

const drawn = (reader: Reader) =>
  renderToString(<Figure store={createReaderStore(reader)} sentence={sentence(reader, measures(reader))} />)

const number = (html: string, quantity: string) =>
  [...html.matchAll(new RegExp(`data-quantity="${quantity}"[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text)

test(
  'is drawn whole at every state, each loss, their sum and their mean once',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const html = drawn(reader)
        expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
        const { losses, sum, mean } = totals(reader.samples)
        for (const [i, loss] of losses.entries())
          expect(number(html, `loss:${i}`)).toEqual([formatNumber(loss)])
        expect(number(html, 'loss-sum')).toEqual([formatNumber(sum)])
        expect(number(html, 'loss-mean')).toEqual([formatNumber(mean)])
      }),
      { numRuns: 40 },
    )
  },
  PATIENCE,
)

/** The tag of the button with this text or name. */
const button = (html: string, name: string) =>
  new RegExp(`<button[^>]*(aria-label="${name}"[^>]*>|>${name}</button>)`).exec(html)?.[0] ?? ''

test('says why a batch of more than half the room cannot be duplicated, and a last sample not removed', () => {
  expect(button(drawn(defaultReader), 'duplicate all')).not.toContain('disabled')
  const full = { ...defaultReader, samples: duplicateSamples(defaultReader.samples) }
  expect(button(drawn(full), 'duplicate all')).toContain('title="There are 1 to 8 samples."')
  const one = { ...defaultReader, samples: defaultReader.samples.slice(0, 1) }
  expect(button(drawn(one), 'remove sample 1')).toContain('disabled')
})

test('checks H(P̂,ŷ) against the mean only where the samples share their logits', () => {
  expect(drawn(defaultReader)).not.toContain('data-check')
  const shared = { ...defaultReader, samples: shareLogits(defaultReader.samples, 0) }
  expect(drawn(shared)).toContain('data-check="ok"')
})

test('fixes logits and labels where the link says so', () => {
  const count = (html: string, tag: RegExp) => [...html.matchAll(tag)].length
  const ofZ = drawn({ ...defaultReader, lock: ['z'] })
  const ofY = drawn({ ...defaultReader, lock: ['y'] })
  const sliders = /<input type="range"[^>]*disabled=""/g
  const labels = /class="sample-label"[^>]*data-fixed/g
  expect([count(ofZ, sliders), count(ofZ, labels)]).toEqual([defaultReader.labels.length, 0])
  expect([count(ofY, sliders), count(ofY, labels)]).toEqual([0, defaultReader.samples.length])
})
