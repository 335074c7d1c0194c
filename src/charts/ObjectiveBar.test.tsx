import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ObjectiveBar } from './ObjectiveBar.tsx'

const drawn = (data: number, penalty: number, max = 4) =>
  renderToStaticMarkup(
    <ObjectiveBar
      label="The objective"
      name="mean of the losses"
      quantity="loss-mean"
      data={data}
      penalty={penalty}
      total={data + penalty}
      max={max}
    />,
  )

const bar = (html: string, kind: string) =>
  new RegExp(`<rect class="objective-${kind}"[^>]* x="([\\d.]+%)" width="([\\d.]+%)"`).exec(html)?.slice(1)

test('data part and penalty stand end to end on one scale', () => {
  const html = drawn(1, 2)
  expect(bar(html, 'data')).toEqual(['0%', '25%'])
  expect(bar(html, 'penalty')).toEqual(['25%', '50%'])
})

test('the penalty is hatched, so that its colour is not its only cue', () => {
  expect(drawn(1, 2)).toMatch(/class="objective-penalty"[^>]*fill="url\(#/)
})

test('a penalty of 0 has no length and keeps its number', () => {
  const html = drawn(1, 0)
  expect(bar(html, 'penalty')).toBeUndefined()
  expect(html).toContain('data-quantity="penalty">0<')
})

test('what lies beyond the scale is torn off', () => {
  expect(drawn(1, 5)).toContain('width="6"')
  expect(bar(drawn(1, 5), 'penalty')).toEqual(['25%', '75%'])
})
