import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonKeys } from '../state/schema.ts'
import { steps } from '../steps/index.ts'
import { FORM_KEYS, readFormAddress, writeFormAddress } from './formAddress.ts'
import { FORMS } from './snippet.ts'

const SLUGS = steps.map(({ slug }) => slug)
const read = (search: string) => readFormAddress(search, SLUGS, 'softmax')

describe('the address of the form', () => {
  it('has keys that no step and no link has', () => {
    const taken = steps.flatMap(({ schema }) => [
      ...Object.keys(commonKeys(schema)),
      ...Object.keys(schema.keys ?? {}),
    ])
    expect(taken.filter((key) => FORM_KEYS.some((own) => own === key))).toEqual([])
  })

  it('opens the form as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SLUGS),
        fc.constantFrom(...FORMS),
        fc.integer({ min: 80, max: 4000 }),
        fc.constantFrom(
          '',
          'v=1&z=2,1,0',
          'v=1&lock=z&hide=chart,nav',
          'v=1&labels=%C3%A9lan,b&theme=dark',
          'v=1&theme=light&seed=1',
        ),
        (slug, form, height, query) => {
          const { notices, ...opened } = read(writeFormAddress({ slug, form, height, query }))
          expect(opened).toEqual({ slug, form, height, query })
          expect(notices).toEqual([])
        },
      ),
    )
  })

  it('says what it cannot read, in one line of plain text, and leaves out the state of a step that there is not', () => {
    expect(read('?step=kl&form=pdf&height=9&v=1')).toEqual({
      slug: 'kl',
      form: 'iframe',
      height: 560,
      query: 'v=1',
      notices: ['Part of this link could not be read: form, height.'],
    })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (step) => {
        fc.pre(!SLUGS.includes(step))
        const { slug, query, notices } = read(`?step=${encodeURIComponent(step)}&v=1&z=2,1,0`)
        expect({ slug, query }).toEqual({ slug: 'softmax', query: '' })
        expect(notices).toHaveLength(1)
        expect(notices[0]?.length).toBeLessThan(80)
        expect(notices[0]).not.toMatch(/[\n\r]/)
      }),
    )
    expect(read('?step=constructor').notices).toHaveLength(1)
  })

  it('leaves the theme of the page alone', () => {
    const written = writeFormAddress({ slug: 'kl', form: 'iframe', height: 560, query: 'v=1&theme=dark' })
    expect(new URLSearchParams(written).has('theme')).toBe(false)
  })

  it('hands on the state as it was written', () => {
    expect(read('?z=2,1,0&step=softmax&labels=a%2Cb%2Cc&height=300').query).toBe('z=2,1,0&labels=a%2Cb%2Cc')
    expect(read('?v=1&z=2,1,0').query).toBe('v=1&z=2,1,0')
  })
})
