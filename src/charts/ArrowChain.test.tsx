import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArrowChain } from './ArrowChain.tsx'
import { ShareArrow } from './ShareArrow.tsx'
import { marks, measure } from './testing/marks.ts'

const lines = (values: readonly number[]) =>
  marks(
    <ArrowChain label="The arrows." addends={values.map((value, i) => ({ name: `c${i}`, value }))} />,
  ).filter(({ tag, attributes }) => tag === 'line' && attributes['class'] !== 'arrow-start')

test('the positive arrows run out from 0 and the negative ones back to it', () => {
  const weights = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(weights, (shares) => {
      const total = shares.reduce((a, b) => a + b)
      const out = shares.map((share) => (share / total) * 0.9)
      const all = lines([...out, -0.9]).map((line) => [measure(line, 'x1'), measure(line, 'x2')] as const)
      const [back] = all.slice(-1)
      expect(all).toHaveLength(out.filter((x) => x >= 0.03).length + 1)
      for (const [from, to] of all.slice(0, -1)) expect(to).toBeGreaterThan(from)
      expect(back?.[0]).toBeCloseTo(90, 1)
      expect(back?.[1]).toBeCloseTo(0, 1)
    }),
  )
})

test('an arrow has its head at its end, turned the way it goes; one too short for a head is a dot', () => {
  const arrow = (from: number, to: number) =>
    marks(
      <svg>
        <title>An arrow</title>
        <ShareArrow from={from} to={to} term="residual" height={8} y={6} />
      </svg>,
    )
  const head = (from: number, to: number) =>
    arrow(from, to).find(({ tag }) => tag === 'path')?.attributes['d']
  expect(head(0.2, 0.6)).toMatch(/^M0 6l-8 /)
  expect(head(0.6, 0.2)).toMatch(/^M0 6l8 /)
  expect(head(0.2, 0.25)).toMatch(/^M0 6l-4 /)
  expect(head(0.2, 0.21)).toBeUndefined()
  expect(arrow(0.2, 0.21).filter(({ tag }) => tag === 'circle')).toHaveLength(1)
})
