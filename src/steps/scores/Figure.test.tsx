import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { tileNumber } from '../../instrument/tileNumber.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { Figure } from './Figure.tsx'

const number = (html: string, quantity: string) =>
  [...html.matchAll(new RegExp(`data-quantity="${quantity}"[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text)

test('is drawn whole at every state: each weight, feature and score once', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const html = renderToString(<Figure store={createReaderStore(reader)} sentence="" />)
      expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
      const { scores } = linearMeasures(reader)
      const all = {
        W: reader.weights,
        X: (reader.inputs[0]?.x ?? []).map((_, n) => reader.inputs.map(({ x }) => x[n] ?? Number.NaN)),
        Z: scores,
      }
      for (const [letter, matrix] of Object.entries(all))
        for (const [row, entries] of matrix.entries())
          for (const [column, entry] of entries.entries())
            expect(number(html, `${letter}:${row},${column}`)).toEqual([
              letter === 'Z' ? tileNumber(entry) : formatNumber(entry),
            ])
    }),
    { numRuns: 30 },
  )
})

test('the chosen weight marks the feature it goes with and the scores that it is in, and nothing else', () => {
  const reader = { focus: 2, feature: 1 }
  const html = renderToString(<Figure store={createReaderStore(reader)} sentence="" />)
  const marks = (mark: string) =>
    [...html.matchAll(new RegExp(`data-mark="${mark}".*?data-quantity="([^"]*)"`, 'g'))].map(([, at]) => at)
  expect(marks('chosen')).toEqual(['W:2,1'])
  expect(marks('source')).toEqual([0, 1, 2, 3, 4, 5].map((i) => `X:1,${i}`))
  expect(marks('fed')).toEqual([0, 1, 2, 3, 4, 5].map((i) => `Z:2,${i}`))
})

test('each matrix is one stop of the keyboard', () => {
  const html = renderToString(<Figure store={createReaderStore()} sentence="" />)
  const tables = html.match(/<table aria-label.*?<\/table>/g) ?? []
  expect(tables).toHaveLength(3)
  for (const table of tables) expect(table.match(/tabindex="0"/g)).toHaveLength(1)
})
