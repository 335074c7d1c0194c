import { describe, expect, it } from 'vitest'
import { steps } from '../steps/index.ts'
import { oembed, oembedPath } from './oembed.ts'
import { publicHead } from './publicHead.ts'

const SITE = 'https://example.org/maths/'

describe('the oEmbed answer of a step', () => {
  it.each(steps.map(({ slug, title }) => ({ slug, title })))(
    'is a rich one whose frame is the step: $slug',
    ({ slug, title }) => {
      const answer = oembed(SITE, { slug, title, height: 731 })
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title })
      expect(answer.html).toMatch(
        new RegExp(`^<iframe src="${SITE}embed/${slug}\\.html\\?v=1" title="[^"]+"[^>]*></iframe>$`),
      )
      expect(answer.html).toContain('height="731"')
      expect(answer.height).toBe(731)
      expect(answer.thumbnail_url).toBe(`${SITE}cards/${slug}.png`)
    },
  )
})

describe('the head of a page with a public address', () => {
  const linked = { path: 'embed/kl.html', title: 'Cost & “more” <KL>', description: 'One "sentence".' }
  it('of a step alone says where its oEmbed answer is, as WordPress looks for it', () => {
    const head = publicHead(SITE, { ...linked, slug: 'kl' }).join('\n')
    expect(head).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${SITE}${oembedPath('kl')}"`,
    )
    expect(publicHead(SITE, linked).join('\n')).not.toContain('oembed')
  })
  it('lets no title or description out of its attribute', () => {
    for (const line of publicHead(SITE, linked)) expect(line).toMatch(/^<(meta|link)( [\w:-]+="[^"<]*")+>$/)
  })
})
