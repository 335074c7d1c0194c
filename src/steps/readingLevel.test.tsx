import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { syllable } from 'syllable'
import { expect, test } from 'vitest'
import { steps } from './index.ts'

interface Prose {
  readonly Lead: ComponentType
  readonly Notes: ComponentType
}

const texts = import.meta.glob<Prose>('./*/Prose.tsx', { eager: true })

/** The prose as it is read: a formula within a sentence counts as a word, tables and pictures as none. */
const readable = (html: string) =>
  html
    .replace(/<(table|svg|pre)\b.*?<\/\1>/gs, ' ')
    .replace(/<dt\b.*?<\/dt>/gs, ' ')
    .replace(/<\/(p|dd|li|div)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&[^;]+;/g, ' ')

/**
 * School years that a text asks for: 0.39 words a sentence + 11.8 syllables a word − 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, 1975). A number counts as one syllable.
 */
function grade(text: string): number {
  const words = text.match(/[A-Za-z][A-Za-z’'-]*|\d[\d.,]*/g) ?? []
  const sentences = text.match(/[.?!:](?=\s|$)/g) ?? []
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

test('the grade of a text grows with the length of its words and of its sentences', () => {
  expect(grade('The cat sat. The dog ran.')).toBeLessThan(grade('The cat sat and the dog ran.'))
  expect(grade('The cat sat.')).toBeLessThan(grade('Consideration necessitates deliberation.'))
})

test.each(steps.map(({ slug }) => slug))(
  'nine years of school are enough to read the prose of %s',
  (slug) => {
    const prose = texts[`./${slug}/Prose.tsx`]
    if (!prose) throw new Error(`${slug} has no prose`)
    const text = readable(
      renderToStaticMarkup(
        <>
          <prose.Lead />
          <prose.Notes />
        </>,
      ),
    )
    expect(text.split(/\s+/).length).toBeGreaterThan(150)
    expect(grade(text)).toBeLessThan(9)
  },
)
