import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatNumber, formatSigned } from '../../expression/number.ts'
import { softmaxJacobian } from '../../math/softmaxJacobian.ts'
import { modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { Figure } from './Figure.tsx'
import { gradientOf } from './gradient.ts'
import { sentence } from './sentence.ts'

/** In ms: a slow machine is no broken figure. */
const PATIENCE = 30_000

const drawn = (reader: Partial<Reader>) => {
  const store = createReaderStore({ ...parts.learning.defaults, ...reader })
  return renderToString(<Figure store={store} sentence={sentence(store.getState().reader)} />)
}
const number = (html: string, quantity: string) =>
  [...html.matchAll(new RegExp(`data-quantity="${quantity}"[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text)

test(
  'is drawn whole at every state: each label, probability, residual and entry of the Jacobian once',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const html = drawn(reader)
        expect(html).not.toMatch(/ style=|NaN|undefined|Infinity|∞/)
        const { y, yhat, residuals, z } = gradientOf(reader)
        for (const i of reader.labels.keys()) {
          expect(number(html, `p:${i}`)).toEqual([formatNumber(y[i] ?? 0)])
          expect(number(html, `q:${i}`)).toEqual([formatNumber(yhat[i] ?? 0)])
          expect(number(html, `grad-z:${i}`)).toEqual([formatSigned(residuals[i] ?? 0)])
          expect(number(html, `z:${i}`)).toEqual([formatNumber(z[i] ?? 0)])
        }
        expect(number(html, 'grad-z-sum')).toEqual(['0'])
        for (const [l, row] of softmaxJacobian(modelLogits(reader.model)).entries())
          for (const [j, entry] of row.entries())
            expect(number(html, `J:${l},${j}`)).toEqual([formatNumber(entry)])
      }),
      { numRuns: 30 },
    )
  },
  PATIENCE,
)

test('the column of the class in focus is the one that is marked and contracted', () => {
  const html = drawn({ focus: 2 })
  const marks = (mark: string) =>
    [...html.matchAll(new RegExp(`data-mark="${mark}".*?data-quantity="([^"]*)"`, 'g'))].map(([, at]) => at)
  expect(marks('chosen')).toEqual(['J:2,2'])
  expect(marks('source')).toEqual(['J:0,2', 'J:1,2'])
  expect(number(html, 'contracted')).toEqual(number(html, 'grad-z:2'))
})

test('shows the check of every class, all green, and says how closely it is compared', () => {
  const html = drawn({})
  expect(html).toContain('All 3 entries are derivatives of the printed loss')
  expect(html).not.toContain('data-check="broken"')
  expect(html).toContain('What is compared, and how closely')
})

test('a one-hot label is set by radio buttons, a soft one has none of them set', () => {
  const checked = (html: string) =>
    html
      .match(/<input type="radio"[^>]*>(?=<span[^>]*>true class)/g)
      ?.map((tag) => tag.includes('checked=""'))
  expect(checked(drawn({}))).toEqual([false, true, false])
  expect(checked(drawn({ p: [0.2, 0.5, 0.3] }))).toEqual([false, false, false])
})

test('a link that fixes the label leaves the model to be moved, and the other way round', () => {
  const ofLabel = drawn({ lock: ['y'] })
  expect(ofLabel).toContain('The label is fixed on this page.')
  expect(ofLabel).toMatch(/aria-label="label of dog"[^>]*disabled/)
  expect(ofLabel).not.toMatch(/aria-label="probability of dog"[^>]*disabled/)
  const ofModel = drawn({ lock: ['z'] })
  expect(ofModel).toMatch(/aria-label="probability of dog"[^>]*disabled/)
  expect(ofModel).not.toMatch(/aria-label="label of dog"[^>]*disabled/)
  for (const html of [ofLabel, ofModel])
    expect(html).toMatch(/<button[^>]*aria-label="scores of sample 1"[^>]*disabled=""/)
})
