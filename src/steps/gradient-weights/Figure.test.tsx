import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { tileNumber } from '../../instrument/tileNumber.ts'
import { complete } from '../../state/complete.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { Figure } from './Figure.tsx'

/** In ms: a slow machine is no broken figure. */
const PATIENCE = 30_000

const start = complete(defaultReader, parts.learning.defaults)
const drawn = (reader: Reader) =>
  renderToString(<Figure store={createReaderStore(reader)} sentence="" />).replaceAll('<!-- -->', '')

const number = (html: string, quantity: string) =>
  [...html.matchAll(new RegExp(`data-quantity="${quantity}"[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text)

test(
  'is drawn whole at every state, each tile once: error, product, part and entry of the gradient',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const html = drawn(reader)
        expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
        const { residuals, dataGradient } = linearMeasures(reader)
        const { inputs, feature: n, input: i } = reader
        const x = inputs[i]?.x ?? []
        const m = reader.focus ?? 0
        const one = (quantity: string, value: number) =>
          expect(number(html, quantity)).toEqual([tileNumber(value)])
        for (const [j, row] of residuals.entries()) {
          one(`error:${j}`, row[i] ?? Number.NaN)
          for (const [sample, residual] of row.entries()) one(`residuals:${j},${sample}`, residual)
          for (const [column, feature] of x.entries()) {
            one(`product:${j},${column}`, (row[i] ?? Number.NaN) * feature)
            one(`gradients:${j},${column}`, dataGradient[j]?.[column] ?? Number.NaN)
          }
        }
        for (const [column, feature] of x.entries()) one(`feature:${column}`, feature)
        for (const [sample, input] of inputs.entries())
          one(`part:0,${sample}`, (residuals[m]?.[sample] ?? Number.NaN) * (input.x[n] ?? Number.NaN))
      }),
      { numRuns: 25 },
    )
  },
  PATIENCE,
)

test('the terms of the sum are all 0 but that of the weight’s own class, which is its tile', () => {
  const { residuals } = linearMeasures(start)
  for (const focus of [0, 1, 2]) {
    const html = drawn({ ...start, focus, feature: 2, input: 4 })
    const terms = start.labels.map((_, j) => number(html, `term:${j}`)[0])
    const left = (residuals[focus]?.[4] ?? Number.NaN) * (start.inputs[4]?.x[2] ?? Number.NaN)
    expect(terms).toEqual(start.labels.map((_, j) => (j === focus ? formatNumber(left) : '0')))
    expect(html.match(/<tr data-killed="true"/g)).toHaveLength(2)
  }
})

test('the chosen weight is marked in both matrices, and the error and the feature that make it', () => {
  const html = drawn({ ...start, focus: 2, feature: 1, input: 3 })
  const marks = (mark: string) =>
    [...html.matchAll(new RegExp(`data-mark="${mark}".*?data-quantity="([^"]*)"`, 'g'))].map(([, at]) => at)
  expect(marks('chosen')).toEqual(['residuals:2,3', 'product:2,1', 'part:0,3', 'gradients:2,1'])
  expect(marks('source')).toEqual(['residuals:0,3', 'residuals:1,3', 'feature:1', 'error:2'])
})

test('the parts add up to the entry of the gradient, divided by N where it is the mean’s', () => {
  const mean = drawn({ ...start, focus: 1, feature: 1 })
  const sum = drawn({ ...start, focus: 1, feature: 1, reduction: 'sum' })
  const entry = linearMeasures(start).dataGradient[1]?.[1] ?? Number.NaN
  expect(number(mean, 'parts-sum')).toEqual([formatNumber(6 * entry)])
  expect(number(mean, 'parts-mean')).toEqual([formatNumber(entry)])
  expect(number(sum, 'parts-sum')).toEqual([formatNumber(6 * entry)])
  expect(number(sum, 'parts-mean')).toEqual([])
})

test('every entry of the gradient is checked, and each matrix is one stop of the keyboard', () => {
  const html = drawn(start)
  expect(html).toContain('All 9 entries are derivatives of the printed loss')
  const tables = html.match(/<table aria-label.*?<\/table>/g) ?? []
  expect(tables.map((table) => table.match(/tabindex="0"/g)?.length ?? 0)).toEqual([1, 1, 0, 1, 1])
})

test('fixes weights, features and labels where the link says so', () => {
  const disabled = (reader: Reader, tag: RegExp) => [...drawn(reader).matchAll(tag)].length
  const sliders = /<input type="range"[^>]*disabled=""/g
  const labels = /class="sample-label"[^>]*data-fixed/g
  const count = (lock: Reader['lock']) => [
    disabled({ ...start, lock }, sliders),
    disabled({ ...start, lock }, labels),
  ]
  expect(count([])).toEqual([0, 0])
  expect(count(['W'])).toEqual([1, 0])
  expect(count(['X'])).toEqual([1, 1])
})
