import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { createReaderStore } from '../../state/store.ts'
import { Figure } from './Figure.tsx'
import { VIEWS, viewOf } from './keys.ts'
import { Many } from './Many.tsx'
import { rankingOf } from './ranking.ts'
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

test('shows rows of classes unless thousands of them are asked for', () => {
  fc.assert(
    fc.property(readersOfStep, fc.constantFrom(...VIEWS), (reader, view) => {
      expect(drawn({ ...reader, own: { view } }).includes('stage-rows')).toBe(view === 'classes')
    }),
    { numRuns: 10 },
  )
})

test('draws thousands of classes as a curve, the first ten of them by name', () => {
  fc.assert(
    fc.property(readersOfStep, fc.constantFrom('1000', '50257'), (reader, view) => {
      const ranking = rankingOf(reader, view)
      if (!ranking) throw new Error(`${view} has no ranking`)
      const html = renderToString(
        <Many store={createReaderStore(reader)} ranking={ranking} label="the curve" />,
      )
      expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
      expect(html).toContain('rank-curve')
      for (const { name } of ranking.top) expect(html).toContain(name)
      expect(ranking.top).toHaveLength(10)
    }),
    { numRuns: 10 },
  )
})
