import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AreaFigure } from './AreaFigure.tsx'
import type { Aspect, SurprisalClass } from './surprisalClass.ts'
import { type Mark, marks, markup, measure, withClass } from './testing/marks.ts'
import { probabilities } from './testing/probabilities.ts'

const NAMES = ['cat', 'dog', 'fox', 'owl', 'elk', 'hen', 'bee', 'ant', 'yak', 'emu']
const HEIGHT = 140

function classesOf(p: readonly number[], q: readonly number[]): readonly SurprisalClass[] {
  return p.map((px, i) => ({
    name: NAMES[i] ?? '',
    p: px,
    surprisalP: -Math.log(px),
    surprisalQ: -Math.log(q[i] ?? 0),
  }))
}

interface Shown {
  readonly max?: number
  readonly focus?: number | null
  readonly aspects?: readonly Aspect[]
  readonly handles?: boolean
  readonly mean?: number
}

function figure(
  classes: readonly SurprisalClass[],
  { max = 4, focus = 0, aspects, handles = true, mean }: Shown = {},
) {
  return (
    <AreaFigure
      label="Five animals."
      classes={classes}
      unit="nats"
      max={max}
      height={HEIGHT}
      focus={focus}
      {...(aspects && { aspects })}
      {...(mean !== undefined && { mean })}
      {...(handles && { onEdge: () => {}, onBorder: () => {} })}
    />
  )
}

const FIVE = classesOf([0.4, 0.3, 0.15, 0.1, 0.05], [0.36, 0.15, 0.3, 0.06, 0.13])

/** The sum of width × height over these marks, in display units. */
function area(chosen: readonly Mark[], max: number): number {
  return chosen.reduce((sum, mark) => {
    const width = measure(mark.parent ?? undefined, 'width') / 100
    return sum + (width * measure(mark, 'height') * max) / HEIGHT
  }, 0)
}

const filled = (all: readonly Mark[]) => withClass(all, 'area', 'kl').filter((m) => !isSaved(m))
const hatched = (all: readonly Mark[]) => withClass(all, 'area', 'kl', 'saved')
const isSaved = (m: Mark) => (m.attributes['class'] ?? '').includes('saved')

const pair = fc
  .integer({ min: 2, max: 10 })
  .chain((k) => fc.tuple(probabilities({ min: k, max: k }), probabilities({ min: k, max: k })))

test('filled minus hatched is KL, the area under blue is H(P), under orange H(P,Q)', () => {
  fc.assert(
    fc.property(pair, ([p, q]) => {
      const classes = classesOf(p, q).filter((c) => c.p > 0 && c.surprisalQ < Infinity)
      const total = classes.reduce((sum, c) => sum + c.p, 0)
      fc.pre(classes.length > 0 && total > 0.999999999)
      const max = Math.max(1, ...classes.flatMap((c) => [c.surprisalP, c.surprisalQ]))
      const all = marks(figure(classes, { max }))
      const entropy = classes.reduce((sum, c) => sum + c.p * c.surprisalP, 0)
      const crossEntropy = classes.reduce((sum, c) => sum + c.p * c.surprisalQ, 0)
      // Two rounded ends each way: 0.01 % of the width a class, 0.01 px of the height.
      const rounding = max * (0.0001 * classes.length + 0.01 / HEIGHT) + 1e-9
      const kl = area(filled(all), max) - area(hatched(all), max)
      expect(Math.abs(kl - (crossEntropy - entropy))).toBeLessThanOrEqual(2 * rounding)
      expect(Math.abs(area(withClass(all, 'area', 'entropy'), max) - entropy)).toBeLessThanOrEqual(
        2 * rounding,
      )
      expect(Math.abs(area(withClass(all, 'area', 'cross-entropy'), max) - crossEntropy)).toBeLessThanOrEqual(
        rounding,
      )
    }),
  )
})

test('the widths of the classes sum to 100 %', () => {
  fc.assert(
    fc.property(probabilities(), (p) => {
      const columns = withClass(marks(figure(classesOf(p, p))), 'area-column')
      expect(columns.reduce((sum, c) => sum + measure(c, 'width'), 0)).toBeCloseTo(100, 1)
    }),
  )
})

test('nothing undefined, no exponent and no style attribute reaches the markup, zeros and infinities included', () => {
  fc.assert(
    fc.property(pair, fc.option(fc.nat(9)), ([p, q], focus) => {
      const html = markup(figure(classesOf(p, q), { focus }))
      expect(html).not.toMatch(/NaN|undefined|="[^"]*Infinity|="-?[\d.]+e[+-]?\d/)
      expect(html).not.toContain('style=')
    }),
  )
})

test('an orange edge at infinity is torn and named with its class, and the others keep their scale', () => {
  const infinite = FIVE.map((c) => (c.name === 'elk' ? { ...c, surprisalQ: Infinity } : c))
  const before = marks(figure(FIVE))
  const after = marks(figure(infinite))
  expect(withClass(after, 'area-infinite-text').map((m) => m.text)).toEqual(['∞ elk'])
  expect(withClass(after, 'area-torn', 'infinite')).toHaveLength(1)
  expect(withClass(before, 'area-torn')).toHaveLength(0)
  const others = (all: readonly Mark[]) =>
    withClass(all, 'area')
      .filter((m) => !m.parent?.text.includes('elk'))
      .map((m) => m.attributes)
  expect(others(after).map(geometry)).toEqual(others(before).map(geometry))
})

const geometry = (a: Readonly<Record<string, string>>) => [a['class'], a['y'], a['height'], a['width']]

test('a surprisal above the top is clipped there and torn, and nothing claims that it is infinite', () => {
  const all = marks(figure(FIVE.map((c, i) => (i === 1 ? { ...c, surprisalQ: 9 } : c))))
  expect(withClass(all, 'area-torn', 'clipped')).toHaveLength(1)
  expect(withClass(all, 'area-beyond')).toHaveLength(1)
  expect(markup(figure(FIVE.map((c, i) => (i === 1 ? { ...c, surprisalQ: 9 } : c))))).not.toContain('∞')
  for (const m of withClass(all, 'area')) expect(measure(m, 'y')).toBeGreaterThanOrEqual(20)
})

test('a class with p = 0 draws nothing, not even its infinity, and both its borders stay within reach', () => {
  const all = marks(figure(classesOf([0.5, 0, 0.5], [0.5, 0, 0.5]), { focus: 1 }))
  expect(withClass(all, 'area-column')).toHaveLength(2)
  expect(withClass(all, 'area-infinite-text')).toHaveLength(0)
  expect(withClass(all, 'area-label')).toHaveLength(0)
  const borders = withClass(all, 'area-handle', 'border')
  expect(borders.map((m) => m.attributes['tabindex'])).toEqual(['0', '0'])
  expect(borders.map((m) => m.attributes['class']?.split(' ').at(-1))).toEqual(['left', 'right'])
})

test('the class in focus is labelled at its edges and no other is', () => {
  const texts = (focus: number | null) =>
    withClass(marks(figure(FIVE, { focus })), 'area-label-text').map((m) => m.text)
  expect(texts(1)).toEqual(['−log q(dog)', '−log p(dog)'])
  expect(texts(2)).toEqual(['−log p(fox)', '−log q(fox)'])
  expect(texts(null)).toEqual([])
})

test('with P alone there is no mark of Q, and the green area reaches every blue edge', () => {
  const all = marks(figure(FIVE, { aspects: ['entropy', 'p'], handles: false }))
  const terms = new Set(all.map((m) => m.attributes['data-term']).filter(Boolean))
  expect(terms).toEqual(new Set(['entropy', 'p']))
  const entropy = FIVE.reduce((sum, c) => sum + c.p * c.surprisalP, 0)
  expect(area(withClass(all, 'area', 'entropy'), 4)).toBeCloseTo(entropy, 2)
})

test('without the areas between, the green area is H(P) whatever Q is', () => {
  const all = marks(figure(FIVE, { aspects: ['entropy', 'p', 'q'] }))
  const entropy = FIVE.reduce((sum, c) => sum + c.p * c.surprisalP, 0)
  expect(area(withClass(all, 'area', 'entropy'), 4)).toBeCloseTo(entropy, 2)
  expect(withClass(all, 'area', 'kl')).toEqual([])
})

test('Q = P leaves neither filled nor hatched area', () => {
  const all = marks(figure(classesOf([0.4, 0.6], [0.4, 0.6])))
  expect([...filled(all), ...hatched(all)]).toEqual([])
})

test('each edge and each border is a slider with a name, a range, a value inside it and a spoken text', () => {
  fc.assert(
    fc.property(pair, ([p, q]) => {
      const sliders = marks(figure(classesOf(p, q))).filter((m) => m.attributes['role'] === 'slider')
      expect(sliders).toHaveLength(p.filter((x) => x > 0).length + p.length - 1)
      expect(new Set(sliders.map((m) => m.attributes['aria-label'])).size).toBe(sliders.length)
      for (const m of sliders) {
        expect(measure(m, 'aria-valuenow')).toBeGreaterThanOrEqual(measure(m, 'aria-valuemin'))
        expect(measure(m, 'aria-valuenow')).toBeLessThanOrEqual(measure(m, 'aria-valuemax'))
        expect(m.attributes['aria-valuetext']).not.toMatch(/^$|undefined|∞/)
      }
    }),
  )
})

test('a border is named by the classes on both its sides, an edge by its own', () => {
  const all = withClass(marks(figure(FIVE)), 'area-handle')
  const names = all.map((m) =>
    FIVE.filter((c) => m.attributes['aria-label']?.includes(c.name)).map((c) => c.name),
  )
  expect(names.filter((n) => n.length === 1).flat()).toEqual(['cat', 'dog', 'fox', 'owl', 'elk'])
  expect(names.filter((n) => n.length === 2).map((n) => n.join('|'))).toEqual([
    'cat|dog',
    'dog|fox',
    'fox|owl',
    'owl|elk',
  ])
})

test('a figure that cannot be dragged is one image with its sentence', () => {
  const [root, ...rest] = marks(figure(FIVE, { handles: false }))
  expect(root?.attributes['role']).toBe('img')
  expect(root?.attributes['aria-label']).toBe('Five animals.')
  expect(rest.some((m) => m.attributes['tabindex'] !== undefined)).toBe(false)
})

test('a mean is a level across the plot at its surprisal, and none where it lies beyond the axis', () => {
  const level = (mean?: number) =>
    withClass(marks(figure(FIVE, mean === undefined ? {} : { mean })), 'area-mean').map((m) => [
      measure(m, 'y1'),
      m.attributes['x2'],
    ])
  // 20 px above a plot of 140 px that ends at 4
  expect(level(1)).toEqual([[125, '100%']])
  expect(level(Infinity)).toEqual([])
  expect(level()).toEqual([])
})

test('what is not drawn is not torn off either', () => {
  const thin = classesOf([0.999, 0.001], [0.5, 0.5])
  expect(withClass(marks(figure(thin, { aspects: ['q'] })), 'area-torn')).toHaveLength(0)
  expect(withClass(marks(figure(thin)), 'area-torn')).toHaveLength(1)
})
