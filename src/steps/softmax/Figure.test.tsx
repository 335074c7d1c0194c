import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { createReaderStore } from '../../state/store.ts'
import { Figure } from './Figure.tsx'
import { VIEWS, viewOf } from './keys.ts'
import { sentence } from './sentence.ts'
import { readersOfStep } from './testing/readersOfStep.ts'

const drawn = (reader: Parameters<typeof sentence>[0]) =>
  renderToString(<Figure store={createReaderStore(reader)} sentence={sentence(reader)} />)

test('is drawn whole at every state, with no style attribute and each quantity of a class once', () => {
  fc.assert(
    fc.property(readersOfStep, (reader) => {
      const html = drawn(reader)
      expect(html).not.toMatch(/ style=|NaN|undefined|Infinity|∞/)
      for (const j of reader.labels.keys()) {
        expect(html.split(`data-quantity="z:${j}"`)).toHaveLength(2)
        expect(html.split(`data-quantity="q:${j}"`)).toHaveLength(viewOf(reader) === 'classes' ? 2 : 1)
      }
    }),
    { numRuns: 25 },
  )
})

test('shows a curve and ten named classes in place of the rows, and only where it is asked to', () => {
  fc.assert(
    fc.property(readersOfStep, fc.constantFrom(...VIEWS), (reader, view) => {
      const html = drawn({ ...reader, own: { view } })
      expect(html.includes('rank-curve')).toBe(view !== 'classes')
      expect(html.includes('stage-rows')).toBe(view === 'classes')
    }),
    { numRuns: 10 },
  )
})
