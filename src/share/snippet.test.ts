import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameAddress } from '../embed/frameAddress.ts'
import { steps } from '../steps/index.ts'
import { COMMON_TEXTS, exampleOf, hasKey, OWN_TEXTS } from './keys.ts'
import { embedAddress, FORMS, type Shown, snippet } from './snippet.ts'

const shown: Shown = {
  site: 'https://host.example/site/',
  slug: 'softmax',
  title: 'Softmax: from logits to probabilities (interactive)',
  state: 'v=1&z=2,1,0&lock=p',
  height: 560,
}

const FRAME = ['src', 'title', 'width', 'height', 'loading']

describe('a snippet', () => {
  it('for a page is one plain frame with the state in its address and a title, and no style', () => {
    expect(snippet('iframe', shown)).toBe(
      '<iframe src="https://host.example/site/embed/softmax.html?v=1&amp;z=2,1,0&amp;lock=p" title="Softmax: from logits to probabilities (interactive)" width="100%" height="560" loading="lazy"></iframe>',
    )
  })
  it('in every form names the step, and says its state or the address that holds it', () => {
    for (const form of FORMS) {
      const text = snippet(form, shown)
      expect(text).toMatch(/softmax/)
      expect(text).toMatch(/z=("?)2,1,0/)
    }
  })
  it('has version 1 of the grammar in its address once, whether the state says it or not', () => {
    for (const state of ['', 'v=1', 'z=2,1,0', 'v=1&z=2,1,0', '?v=1&z=2,1,0'])
      expect(embedAddress({ ...shown, state }).match(/v=1/g)).toHaveLength(1)
  })
  it('lets no title or state out of its quotes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, label) => {
        const hostile = { ...shown, title: `${title}"><script>`, state: { labels: `${label}"><script>` } }
        for (const form of ['iframe', 'element', 'markdown', 'sphinx', 'jsx'] as const) {
          const text = snippet(form, hostile).replace(/<script src="[^"]*" defer><\/script>/, '')
          expect(text).not.toContain('<script')
          expect(text.match(/[<]/g)).toHaveLength(form === 'jsx' ? 1 : 2)
          const names = [...text.matchAll(/ ([\w-]+)="[^"]*"/g)].map(([, name]) => name)
          const known = form === 'element' ? ['slug', 'labels', 'title', 'height'] : FRAME
          expect(names, text).toEqual(known)
        }
        expect(snippet('jupyter', hostile).split('\n')).toHaveLength(2)
      }),
    )
  })
  it('as an element opens with every key that a step has, as the plain frame does', () => {
    for (const step of steps)
      for (const [key, text] of Object.entries({ ...COMMON_TEXTS, ...OWN_TEXTS[step.slug] })) {
        if (!hasKey(step, key)) continue
        const said = { ...shown, slug: step.slug, state: { [key]: exampleOf(text, step) } }
        // As HTML reads the tag: names in small letters.
        const [tag = ''] = snippet('element', said).split('\n')
        const attributes = [...tag.matchAll(/ ([a-zA-Z]+)="([^"]*)"/g)].map(
          ([, name = '', value = '']) => [name.toLowerCase(), value] as const,
        )
        const opened = frameAddress(attributes, `${shown.site}embed/`)
        expect(decodeURIComponent(opened ?? '')).toBe(decodeURIComponent(embedAddress(said)))
      }
  })
})
