import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ConfusionTable } from './ConfusionTable.tsx'
import { LossCurve } from './LossCurve.tsx'

const series = [
  { name: 'total', look: 'total', values: [10, 5, 2, 1] },
  { name: 'penalty', look: 'penalty', values: [0, 0, 0, 0] },
]
const drawn = (at: number, blown = false) =>
  renderToString(<LossCurve label="Losses." series={series} at={at} blown={blown} height={100} />)

test('each curve is drawn over its steps, and what has no value has no curve', () => {
  const html = drawn(1)
  expect(html).toContain('class="run-line total" d="M0 0L10 30.1L20 69.9L30 100"')
  expect(html).toContain('class="run-line penalty" d=""')
})

test('the step that is shown is marked on the curve', () => {
  expect(drawn(2)).toMatch(/class="run-now" x="20%"/)
  expect(drawn(2).match(/<circle/g)).toHaveLength(1)
})

test('a run that blows up ends in ∞', () => {
  expect(drawn(3)).not.toContain('∞')
  expect(drawn(3, true)).toContain('∞')
})

test('a confusion is counted, and shaded by the share of its row', () => {
  const html = renderToString(
    <ConfusionTable
      classes={['a', 'b']}
      counts={[
        [9, 1],
        [0, 0],
      ]}
    />,
  )
  expect(html).toContain('data-right="true" data-shade="5" data-quantity="confusion:0,0">9<')
  expect(html).toContain('data-shade="1" data-quantity="confusion:0,1">1<')
  expect(html).toContain('data-shade="0" data-quantity="confusion:1,0">0<')
})
