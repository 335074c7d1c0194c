import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ClassStrip } from './ClassStrip.tsx'
import { LossBar } from './LossBar.tsx'
import { MeanLabel } from './MeanLabel.tsx'
import { PairBars } from './PairBars.tsx'
import { marks, markup, measure, withClass } from './testing/marks.ts'
import { probabilities } from './testing/probabilities.ts'

const loss = fc.double({ min: 0, max: 100, noNaN: true })
const scale = fc.double({ min: 0.01, max: 100, noNaN: true })

describe('the strip of a prediction', () => {
  test('has a bar a class, as high as its probability, and underlines the true class alone', () => {
    fc.assert(
      fc.property(probabilities(), fc.nat(), (q, seed) => {
        const k = seed % q.length
        const all = marks(<ClassStrip label="A strip." probabilities={q} trueClass={k} />)
        const bars = withClass(all, 'strip-bar')
        const room = measure(withClass(all, 'strip-room')[0], 'height')
        expect(bars).toHaveLength(q.length)
        for (const [i, bar] of bars.entries()) {
          expect(Math.abs(measure(bar, 'height') - room * (q[i] ?? 0))).toBeLessThanOrEqual(0.01)
          expect(withClass([bar], 'true')).toHaveLength(i === k ? 1 : 0)
        }
        const [truth, ...more] = withClass(all, 'strip-truth')
        expect(more).toEqual([])
        expect(truth?.parent).toBe(bars[k]?.parent)
      }),
    )
  })
})

describe('the bar of a loss', () => {
  test('is as long as the loss, and the mean stands where it is on the same scale', () => {
    fc.assert(
      fc.property(loss, loss, scale, (value, mean, max) => {
        const all = marks(<LossBar label="A loss." value={value} mean={mean} max={max} />)
        const share = (x: number) => 100 * Math.min(1, x / max)
        const bar = all.find((mark) => mark.tag === 'rect' && mark.attributes['data-term'] === 'loss')
        expect(Math.abs(measure(bar, 'width') - share(value))).toBeLessThanOrEqual(0.01)
        const line = withClass(all, 'mean-line')[0]
        expect(measure(line, 'x1')).toBe(measure(line, 'x2'))
        expect(Math.abs(measure(line, 'x1') - share(mean))).toBeLessThanOrEqual(0.01)
        expect(all.some((mark) => mark.tag === 'pattern')).toBe(value > max)
      }),
    )
  })

  test('has the mean’s name below the line, kept inside at either end', () => {
    const anchor = (mean: number) =>
      marks(<MeanLabel mean={mean} max={10} />).find(({ tag }) => tag === 'text')?.attributes['text-anchor']
    expect([0, 5, 10, 20].map(anchor)).toEqual(['start', 'middle', 'end', 'end'])
  })
})

describe('a frequency over its prediction', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  test('are two bars on one scale, or one where there is no prediction in common', () => {
    fc.assert(
      fc.property(share, fc.option(share), (p, q) => {
        const all = marks(<PairBars label="A pair." p={p} q={q} />)
        const [first, second, ...more] = withClass(all, 'pair-bar')
        expect(Math.abs(measure(first, 'width') - 100 * p)).toBeLessThanOrEqual(0.01)
        if (q === null) expect(second).toBeUndefined()
        else expect(Math.abs(measure(second, 'width') - 100 * q)).toBeLessThanOrEqual(0.01)
        expect(more).toEqual([])
      }),
    )
  })
})

test('nothing undefined and no style attribute reaches the markup of any of them', () => {
  fc.assert(
    fc.property(probabilities(), loss, scale, (q, value, max) => {
      const all = [
        <ClassStrip key="strip" label="A strip." probabilities={q} trueClass={0} />,
        <LossBar key="loss" label="A loss." value={value} mean={value} max={max} />,
        <MeanLabel key="mean" mean={value} max={max} />,
        <PairBars key="pair" label="A pair." p={q[0] ?? 0} q={null} />,
      ]
      for (const chart of all) expect(markup(chart)).not.toMatch(/NaN|undefined|Infinity|style=/)
    }),
  )
})
