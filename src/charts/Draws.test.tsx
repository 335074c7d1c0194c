import { expect, test } from 'vitest'
import { Draws } from './Draws.tsx'
import { marks } from './testing/marks.ts'

test('each draw is a column with a single 1, and a row’s mean is how often its outcome came', () => {
  const draws = [0, 2, 0, 1]
  const names = ['dog', 'fox', 'cat']
  const all = marks(
    <Draws
      label="Draws."
      name="P"
      outcomes={names.map((name) => ({ name, p: 1 / names.length }))}
      draws={draws}
    />,
  )
  const of = (name: string) => all.filter(({ attributes }) => attributes['class'] === name)
  const [, ...cells] = of('draws-cells')
  expect(cells.map(({ text }) => text)).toEqual(['1010', '0001', '0100'])
  const means = all.filter(({ parent }) => parent?.attributes['class'] === 'draws-row')
  expect(means.filter((_, i) => i % 4 === 3).map(({ text }) => text)).toEqual(['0.5', '0.25', '0.25'])
})
