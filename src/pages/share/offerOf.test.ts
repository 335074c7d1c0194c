import { describe, expect, it } from 'vitest'
import { steps } from '../../steps/index.ts'
import { offerOf } from './offerOf.tsx'

const offers = new Map(steps.map((step) => [step.slug, offerOf(step)]))
const of = (slug: string) => offers.get(slug)

describe('what the form offers of a step', () => {
  it('to fix is what the step has by the name that its formulas use', () => {
    expect(of('identity')?.locks).toEqual(['p', 'q', 'presets'])
    expect(of('softmax')?.locks).toEqual(['z', 'T'])
    expect(of('training')?.locks).toEqual(['W', 'lambda', 'eta'])
    expect(of('entropy')?.locks).not.toContain('q')
  })

  it('to fix is never what its links refuse', () => {
    for (const { slug, schema } of steps)
      expect(of(slug)?.locks.filter((key) => schema.without?.includes(key))).toEqual([])
  })

  it('to leave out is what it draws', () => {
    for (const { slug } of steps) expect(of(slug)?.hides).toEqual(expect.arrayContaining(['formula', 'nav']))
    expect(of('one-hot')?.hides).toContain('y')
    expect(of('softmax')?.hides).not.toContain('presets')
  })
})
