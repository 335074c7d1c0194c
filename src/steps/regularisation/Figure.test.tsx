import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import { complete } from '../../state/complete.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import { defaultReader, type Reader } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { BREAKS, withBreak } from './breaks.ts'
import { Figure } from './Figure.tsx'

/** In ms: a slow machine is no broken figure. */
const PATIENCE = 60_000

const start = complete(defaultReader, parts.learning.defaults)
const drawn = (reader: Partial<Reader>) =>
  renderToString(<Figure store={createReaderStore({ ...start, ...reader })} sentence="" />)

const number = (html: string, quantity: string) =>
  [...html.matchAll(new RegExp(`data-quantity="${quantity}"[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text)

const verdict = (html: string) => /gradient-verdict" data-check="(\w+)"/.exec(html)?.[1]

/** The names of the formulas in sight. */
const formulas = (html: string) =>
  [...html.matchAll(/<span class="in-form"( hidden="")?><span class="formula" data-formula="([^"]*)"/g)]
    .filter(([, hidden]) => hidden === undefined)
    .map(([, , name]) => name)

test(
  'is drawn whole at every state: the objective with its parts, each weight and each entry of the gradient once',
  () => {
    fc.assert(
      fc.property(readers, fc.constantFrom(...BREAKS), (reader, broken) => {
        const html = drawn({ ...reader, own: withBreak(reader.own, broken) })
        expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/)
        const { dataLoss, penalty, total, gradient } = linearMeasures(reader)
        expect(number(html, `loss-${reader.reduction}`)).toEqual([formatNumber(dataLoss)])
        expect(number(html, 'penalty')).toEqual([formatNumber(penalty)])
        expect(number(html, 'loss-total')).toEqual([formatNumber(total)])
        for (const [letter, matrix] of Object.entries({ W: reader.weights, 'grad-W': gradient }))
          for (const [row, entries] of matrix.entries())
            for (const [column, entry] of entries.entries())
              expect(number(html, `${letter}:${row},${column}`)).toEqual([formatNumber(entry)])
      }),
      { numRuns: 20 },
    )
  },
  PATIENCE,
)

test('prints the formulas of what is broken, in the form that is chosen, and its check goes red', () => {
  const seen = (broken: (typeof BREAKS)[number], reduction: Reader['reduction'] = 'mean') => {
    const html = drawn({ own: withBreak({}, broken), reduction })
    return [verdict(html), ...formulas(html).map((name) => name?.replace('regularisation.break.', ''))]
  }
  expect(seen('none')).toEqual(['ok', 'mean.loss', 'mean'])
  expect(seen('none', 'sum')).toEqual(['ok', 'sum.loss', 'sum'])
  expect(seen('drop-n')).toEqual(['broken', 'mean.loss', 'sum'])
  expect(seen('one-k')).toEqual(['broken', 'mean.loss', 'mean.one-k'])
  expect(seen('half-lambda')).toEqual(['broken', 'mean.loss', 'mean.half-lambda'])
  expect(seen('wrong-index')).toEqual(['broken', 'mean.wrong-index', 'mean'])
})

test('says why a slip does no harm where it does none, and nothing of the kind where it does', () => {
  const harm = 'It does no harm here:'
  expect(drawn({ own: { break: 'drop-n' }, reduction: 'sum' })).toContain(harm)
  expect(drawn({ own: { break: 'half-lambda' }, lambda: 0 })).toContain(harm)
  expect(drawn({ own: { break: 'wrong-index' } })).not.toContain(harm)
  expect(drawn({ lambda: 0, reduction: 'sum' })).not.toContain(harm)
})

test('offers the other form with the same minimum unless its λ would be out of reach or λ is fixed', () => {
  const button = (html: string) => /<button[^>]*>to the (?:sum|mean), same minimum<\/button>/.exec(html)?.[0]
  expect(button(drawn({}))).not.toContain('disabled')
  expect(button(drawn({ lambda: 5 }))).toContain('title="λ would be 30; here it goes to 10 at most."')
  expect(button(drawn({ lambda: 5, reduction: 'sum' }))).not.toContain('disabled')
  expect(button(drawn({ lock: ['lambda'] }))).toContain('title="λ is fixed on this page."')
})

test('the weights are one stop of the keyboard, and fixed where the link says so', () => {
  const html = drawn({})
  const tables = html.match(/<table aria-label.*?<\/table>/g) ?? []
  expect(tables.map((table) => table.match(/tabindex="0"/g)?.length ?? 0)).toEqual([1, 0])
  expect(drawn({ lock: ['W'] })).toMatch(/<input type="range"[^>]*aria-label="weight of [^>]*disabled=""/)
})
