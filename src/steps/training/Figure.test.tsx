import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { Figure } from './Figure.tsx'
import { oneStep } from './outcome.ts'
import { DROP } from './question.ts'
import { sentence } from './sentence.ts'
import { takeStep } from './trail.ts'
import { checkRow } from './WeightCheck.tsx'

/** In ms: a slow machine is no broken figure. */
const PATIENCE = 60_000

const start = complete(defaultReader, parts.learning.defaults)
const drawn = (reader: Reader) =>
  renderToString(<Figure store={createReaderStore(reader)} sentence={sentence(reader, measures(reader))} />)

const number = (html: string, quantity: string) =>
  [...html.matchAll(new RegExp(`data-quantity="${quantity}"[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text)

test(
  'is drawn whole at every state: each weight, gradient, loss and total once, before and after the step',
  () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const html = drawn(reader)
        expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
        const { before, next, after } = oneStep(reader)
        for (const [j, row] of reader.weights.entries())
          for (const [n, weight] of row.entries()) {
            expect(number(html, `W:${j},${n}`)).toEqual([formatNumber(weight)])
            expect(number(html, `W-next:${j},${n}`)).toEqual([formatNumber(next[j]?.[n] ?? 0)])
            expect(number(html, `grad-W:${j},${n}`)).toEqual([formatNumber(before.gradient[j]?.[n] ?? 0)])
          }
        for (const i of reader.inputs.keys()) {
          expect(number(html, `loss:${i}`)).toEqual([formatNumber(before.losses[i] ?? 0)])
          expect(number(html, `loss-next:${i}`)).toEqual([formatNumber(after.losses[i] ?? 0)])
        }
        expect(number(html, 'loss-total')).toEqual([formatNumber(before.total)])
        expect(number(html, 'loss-total-next')).toEqual([formatNumber(after.total)])
        expect(number(html, `loss-${reader.reduction}`)).toEqual([formatNumber(before.dataLoss)])
      }),
      { numRuns: 15 },
    )
  },
  PATIENCE,
)

/** The tag of the button with this text. */
const button = (html: string, text: string) =>
  new RegExp(`<button[^>]*>${text}</button>`).exec(html)?.[0] ?? ''

test('there is no way back from where the steps began, and one from after a step', () => {
  expect(button(drawn(start), 'step back')).toContain('disabled')
  expect(button(drawn(start), 'back')).toContain('disabled')
  expect(button(drawn(start), 'next step')).not.toContain('disabled')
  const stepped = drawn({ ...start, ...takeStep(start, 1) })
  expect(button(stepped, 'step back')).not.toContain('disabled')
  expect(number(stepped, 'step')).toEqual(['2'])
})

test('marks the part that is looked at, and no other', () => {
  const html = drawn({ ...start, own: { stage: 3 } })
  expect([...html.matchAll(/data-stage="(\w+)" aria-current="step"/g)].map(([, stage]) => stage)).toEqual([
    'gradient',
  ])
})

test('every gradient is checked and right, in both forms', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      for (const { checked } of checkRow(reader)) {
        expect(checked.agreement.verdict).toBe('ok')
        expect(checked.differenceAgrees).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
})

test('the irises stand at the step that is asked for', () => {
  const html = drawn({ ...start, own: { iris: DROP } })
  expect(html).toContain(`aria-valuenow="${DROP}"`)
  expect(number(html, 'iris-right')).toEqual(['126'])
  expect(number(html, 'iris-right-next')).toEqual(['124'])
})
