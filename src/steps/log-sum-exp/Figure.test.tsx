import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { classCounts, logits, readers } from '../../state/testing/readers.ts'
import { Figure } from './Figure.tsx'
import { sentence } from './sentence.ts'

const drawn = (reader: Parameters<typeof measures>[0] & Parameters<typeof sentence>[0]) =>
  renderToString(<Figure store={createReaderStore(reader)} sentence={sentence(reader, measures(reader))} />)

/** In floating point Infinity and NaN are results, as words in the table. */
const withoutFloats = (html: string) => html.replace(/<table class="float-table">.*?<\/table>/s, '')

test('is drawn whole at every state, with no style attribute and a logit a class', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const html = drawn(reader)
      expect(html).not.toMatch(/ style=|undefined/)
      expect(withoutFloats(html)).not.toMatch(/NaN|Infinity/)
      for (const i of reader.labels.keys()) expect(html).toContain(`data-quantity="z:${i}"`)
      for (const quantity of ['loss', 'log-sum-exp'])
        expect(html.split(`data-quantity="${quantity}"`)).toHaveLength(2)
    }),
    { numRuns: 25 },
  )
})

test('is drawn whole at logits that a link may hold, and checks both bounds', () => {
  fc.assert(
    fc.property(
      classCounts.chain((count) => logits(count, 2000)),
      (z) => {
        const html = drawn(complete(defaultReader, { model: { kind: 'logits', z } }))
        expect(html).not.toMatch(/ style=|undefined/)
        expect(withoutFloats(html)).not.toMatch(/NaN|Infinity/)
        expect(html.match(/data-check="ok"/g)).toHaveLength(2)
      },
    ),
    { numRuns: 25 },
  )
})
