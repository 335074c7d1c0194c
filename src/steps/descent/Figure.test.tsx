import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatNumber } from '../../expression/number.ts'
import type { OwnValue } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { parts } from '../parts.ts'
import { courseOf } from './course.ts'
import { DATASETS } from './datasets.ts'
import { Figure } from './Figure.tsx'
import { setupOfReader } from './sentence.ts'

const drawn = (own: Readonly<Record<string, OwnValue>>, change = {}) => {
  const store = createReaderStore({ ...parts.learning.defaults, ...change, own })
  return { html: renderToString(<Figure store={store} sentence="" />), reader: store.getState().reader }
}
const number = (html: string, quantity: string) =>
  new RegExp(`data-quantity="${quantity}"[^>]*>([^<]*)<`).exec(html)?.[1]

test('is drawn whole for every set, with and without bias: the loss, the right answers, the confusion', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DATASETS),
      fc.constantFrom('on', 'off'),
      fc.nat({ max: 12 }),
      fc.constantFrom('mean' as const, 'sum' as const),
      (dataset, bias, steps, reduction) => {
        const { html, reader } = drawn({ dataset, bias, steps }, { reduction, eta: 0.01 })
        expect(html).not.toMatch(/ style=|NaN|undefined|Infinity|null/)
        const setup = setupOfReader(reader)
        const last = courseOf(setup, steps).at(-1)
        expect(number(html, 'loss-total')).toBe(formatNumber(last?.total ?? 0))
        expect(number(html, `loss-${reduction}`)).toBe(formatNumber(last?.data ?? 0))
        expect(number(html, 'norm')).toBe(formatNumber(last?.norm ?? 0))
        expect(number(html, 'correct')).toBe(String(last?.correct))
        const counts = setup.X.length
        let all = 0
        let right = 0
        for (let k = 0; k < setup.C; k++)
          for (let j = 0; j < setup.C; j++) {
            const count = Number(number(html, `confusion:${k},${j}`))
            all += count
            if (j === k) right += count
          }
        expect([all, right]).toEqual([counts, last?.correct])
        expect(html.match(/data-sample="/g)).toHaveLength(counts)
      },
    ),
    { numRuns: 25 },
  )
})

test('samples that can be dragged are one stop of the keyboard, a set of iris none', () => {
  const stops = (html: string) => html.match(/role="button" tabindex="0"/g)?.length ?? 0
  expect(stops(drawn({}).html)).toBe(1)
  expect(stops(drawn({ dataset: 'iris', steps: 0 }).html)).toBe(0)
})

test('samples that the page fixes cannot be moved, and say why', () => {
  const { html } = drawn({}, { lock: ['X'] })
  expect(html).not.toContain('role="button" tabindex="0"')
  expect(html).toContain('The samples are fixed on this page.')
  expect(html).toMatch(/<input[^>]*type="file"[^>]*disabled=""/)
  expect(html).toMatch(/title="The samples are fixed on this page." disabled="">read the table</)
  expect(drawn({}).html).not.toMatch(/<input[^>]*type="file"[^>]*disabled=""/)
})

test('says which step blew up, and that nothing runs on', () => {
  const wild = { eta: 100, lambda: 10 }
  expect(drawn({ steps: 20 }, wild).html).not.toContain('lab-blown')
  const { html } = drawn({ steps: 60 }, wild)
  expect(html).toContain('Blown up')
  expect(html).toMatch(/title="This run has blown up: it ends here." disabled="">run</)
})
