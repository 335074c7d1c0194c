import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../expression/number.ts'
import { StackedBar } from './StackedBar.tsx'
import { marks, markup, measure, withClass } from './testing/marks.ts'

function bar(entropy: number, kl: number, max = 2) {
  return (
    <StackedBar label="A sum." entropy={entropy} kl={kl} crossEntropy={entropy + kl} unit="nats" max={max} />
  )
}

const quantity = fc.double({ min: 0, max: 3, noNaN: true })

test('the two bars end where the bracket ends: H(P) + KL = H(P,Q) as lengths', () => {
  fc.assert(
    fc.property(quantity, quantity, (entropy, kl) => {
      const all = marks(bar(entropy, kl, 6))
      const green = measure(withClass(all, 'stacked', 'entropy')[0], 'width')
      const magenta = withClass(all, 'stacked', 'kl')[0]
      const bracket = measure(
        all.find(
          (m) => m.parent?.attributes['class'] === 'stacked-bracket' && m.attributes['x2'] !== undefined,
        ),
        'x2',
      )
      expect(green).toBeCloseTo((100 * entropy) / 6, 1)
      expect(measure(magenta, 'x')).toBe(green)
      expect(Math.abs(green + measure(magenta, 'width') - bracket)).toBeLessThanOrEqual(0.02)
    }),
  )
})

test('the three numbers are shown as the project shows numbers, with the unit once', () => {
  const all = marks(bar(1.3922, 0.1524))
  const shown = all.filter((m) => m.attributes['data-quantity'])
  expect(Object.fromEntries(shown.map((m) => [m.attributes['data-quantity'], m.text]))).toEqual({
    entropy: formatNumber(1.3922),
    kl: formatNumber(0.1524),
    'cross-entropy': formatNumber(1.3922 + 0.1524),
  })
  expect(shown.map((m) => m.attributes['data-unit'])).toEqual(['nat', 'nat', 'nat'])
  expect(all[0]?.text.match(/nats/g)).toHaveLength(1)
})

test('an infinite KL is torn at the end of the scale, leaves the bracket open, and H(P) keeps its length', () => {
  const finite = marks(bar(1, 0.5))
  const infinite = marks(bar(1, Infinity))
  expect(withClass(infinite, 'stacked-torn')).toHaveLength(1)
  expect(withClass(finite, 'stacked-torn')).toHaveLength(0)
  expect(withClass(infinite, 'stacked', 'entropy')).toMatchObject([{ attributes: { width: '50%' } }])
  expect(withClass(infinite, 'stacked', 'kl')).toMatchObject([{ attributes: { x: '50%', width: '50%' } }])
  const lines = (all: typeof finite) => all.filter((m) => m.tag === 'line').length
  expect(lines(infinite)).toBe(lines(finite) - 1)
  expect(withClass(infinite, 'stacked-label', 'kl')[0]?.text).toBe('KL ∞')
})

test('a quantity that is 0 keeps its label: what holds the label is never without width', () => {
  const holders = marks(bar(0, 0)).filter((m) => m.tag === 'foreignObject')
  expect(holders.map((m) => m.text)).toEqual(['H(P) 0', 'KL 0', 'H(P,Q) 0 nats'])
  for (const holder of holders) expect(measure(holder, 'width')).toBeGreaterThan(0)
})

test('nothing undefined and no style attribute reaches the markup', () => {
  const any = fc.oneof(quantity, fc.constantFrom(0, 4.2e-18, Infinity))
  fc.assert(
    fc.property(quantity, any, (entropy, kl) => {
      expect(markup(bar(entropy, kl))).not.toMatch(/NaN|undefined|Infinity|style=/)
    }),
  )
})

test('takes other names, and a sum that is another term', () => {
  const names = { entropy: 'H(y)', kl: 'KL', whole: 'L', term: 'loss' } as const
  const html = markup(
    <StackedBar label="A sum." entropy={1} kl={2} crossEntropy={3} unit="nats" max={4} names={names} />,
  )
  expect(html).toContain('H(y)')
  expect(html).toContain('data-quantity="loss"')
  expect(html).not.toMatch(/(term|quantity)="cross-entropy"|H\(P/)
})
