import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { measures } from '../../state/measures.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { Figure } from './Figure.tsx'
import { sentence } from './sentence.ts'

test('is drawn whole at every state, with no style attribute and a row a class', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const html = renderToString(
        <Figure store={createReaderStore(reader)} sentence={sentence(reader, measures(reader))} />,
      )
      expect(html).not.toMatch(/ style=|NaN|undefined/)
      for (const i of reader.labels.keys()) expect(html).toContain(`data-quantity="p:${i}"`)
    }),
    { numRuns: 60 },
  )
})

test('shows nothing that the reader has not come to yet', () => {
  const reader = createReaderStore().getState().reader
  const html = renderToString(
    <Figure store={createReaderStore(reader)} sentence={sentence(reader, measures(reader))} />,
  )
  expect(html).not.toContain('data-quantity="q:0"')
  expect(html).not.toContain('share of KL')
})
