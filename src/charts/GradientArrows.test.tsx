import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { GradientArrows } from './GradientArrows.tsx'

const drawn = (data: number, penalty: number) =>
  renderToStaticMarkup(
    <GradientArrows
      label="The gradient"
      names={['data', 'penalty', 'gradient']}
      data={data}
      penalty={penalty}
      max={2}
    />,
  )

/** From where to where each arrow goes. */
const shafts = (html: string) =>
  [...html.matchAll(/<line class="arrow-shaft" x1="([\d.]+%)" x2="([\d.]+%)"/g)].map(([, ...ends]) => ends)
/** Which way each head points: back from its tip to the left, or to the right. */
const heads = (html: string) => [...html.matchAll(/<path d="M0 [\d.]+l(-?)8 /g)].map(([, sign]) => sign)

test('both parts go tip to tail, and their sum from 0 to where they end', () => {
  expect(shafts(drawn(-1, 0.5))).toEqual([
    ['50%', '25%'],
    ['25%', '37.5%'],
    ['50%', '37.5%'],
  ])
})

test('an arrow points to the right where it is positive', () => {
  expect(heads(drawn(-1, 0.5))).toEqual(['', '-', ''])
  expect(heads(drawn(1, 0.5))).toEqual(['-', '-', '-'])
})

test('a part of 0 is a dot', () => {
  expect(drawn(1, 0).match(/<circle/g)).toHaveLength(1)
  expect(drawn(0, 0).match(/<circle/g)).toHaveLength(3)
})

test('names all three numbers', () => {
  const numbers = [...drawn(-1, 0.5).matchAll(/<li[^>]*>([^<]*)<\/li>/g)].map(([, text]) => text)
  expect(numbers).toEqual(['data', 'penalty', 'gradient', '−1', '0.5', '−0.5'])
})
