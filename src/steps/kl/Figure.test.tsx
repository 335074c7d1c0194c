import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { measures } from '../../state/measures.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { Figure } from './Figure.tsx'
import { sentence } from './sentence.ts'

const HOOK = /data-quantity="kl-reverse"[^>]*>([^<]*)</

/** In ms: a slow machine is no broken figure. */
const PATIENCE = 30_000

test(
  'is drawn whole at every state, with the same measure of the arguments exchanged beside it',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const html = renderToString(
          <Figure store={createReaderStore(reader)} sentence={sentence(reader, measures(reader))} />,
        )
        expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
        expect(html).not.toContain('class-share')
        for (const i of reader.labels.keys()) expect(html).toContain(`data-quantity="q:${i}"`)
        expect(HOOK.exec(html)?.[1]).toBe(formatNumber(measures(reader).klReverse))
      }),
      { numRuns: 40 },
    )
  },
  PATIENCE,
)
