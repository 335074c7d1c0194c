import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { createReaderStore } from '../../state/store.ts'
import { parts } from '../parts.ts'
import { Figure } from './Figure.tsx'
import { sentence } from './sentence.ts'
import { readers } from './testing/readers.ts'

test('is drawn whole at every state, with no style attribute and a row a class', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const html = renderToString(<Figure store={createReaderStore(reader)} sentence={sentence(reader)} />)
      expect(html).not.toMatch(/ style=|NaN|undefined|Infinity|∞/)
      for (const i of reader.labels.keys())
        for (const quantity of [`p:${i}`, `q:${i}`, `z:${i}`])
          expect(html.split(`data-quantity="${quantity}"`)).toHaveLength(2)
      for (const quantity of ['loss', 'entropy', 'kl'])
        expect(html.split(`data-quantity="${quantity}"`)).toHaveLength(2)
    }),
    { numRuns: 60 },
  )
})

test('a one-hot label is set by radio buttons, a soft one by bars', () => {
  const html = (label: string) =>
    renderToString(<Figure store={createReaderStore({ own: { label } })} sentence="" />)
  expect(html('one-hot')).toContain('aria-label="true class: dog"')
  expect(html('one-hot')).not.toContain('aria-label="label of dog"')
  expect(html('soft')).toContain('aria-label="label of dog"')
  expect(html('soft')).not.toContain('aria-label="true class: dog"')
})

test('a link that fixes the label leaves the model to be moved', () => {
  const html = renderToString(
    <Figure store={createReaderStore({ ...parts.classifier.defaults, lock: ['y'] })} sentence="" />,
  )
  expect(html).toContain('The label is fixed on this page.')
  expect(html.match(/<input type="radio"[^>]*true class[^>]*disabled=""/g)).toHaveLength(5)
  expect(html).not.toMatch(/aria-label="probability of dog"[^>]*disabled/)
})
