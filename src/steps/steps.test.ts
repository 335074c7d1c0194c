import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { complete } from '../state/complete.ts'
import { measures } from '../state/measures.ts'
import { modelEntries } from '../state/model.ts'
import { formatQuery, parseQuery } from '../state/query.ts'
import { defaultReader, type Reader } from '../state/reader.ts'
import { steps } from './index.ts'
import { parts } from './parts.ts'

test('no two steps share an address', () => {
  const slugs = steps.map((step) => step.slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})

/** How many displayed formulas the text has that the derivation follows. */
const FORMULAS = 24

test('every formula of the text is a line of some step', () => {
  const covered = new Set(
    steps.flatMap(({ derivation, result, otherForm }) =>
      [derivation, result, otherForm?.derivation, otherForm?.result].flatMap((chain) =>
        (chain?.lines ?? []).flatMap(({ covers }) => covers),
      ),
    ),
  )
  const missing = Array.from({ length: FORMULAS }, (_, at) => `S${at + 1}` as const).filter(
    (formula) => !covered.has(formula),
  )
  expect(missing).toEqual([])
})

describe.each(steps.map((step) => [step.slug, step] as const))('%s', (slug, step) => {
  const defaults = complete(defaultReader, parts[step.part].defaults)
  const settled = complete(defaults, step.question.settled)

  test('has its text', () => {
    expect(existsSync(new URL(`./${slug}/Prose.tsx`, import.meta.url))).toBe(true)
  })

  test('asks a question with one right option, and answers each option differently', () => {
    const { options } = step.question
    expect(options.filter((option) => option.right)).toHaveLength(1)
    const answers = options.map((option) => option.answer(settled, measures(settled)))
    expect(new Set(answers).size).toBe(options.length)
  })

  test('has a link to the state that settles its question', () => {
    const query = formatQuery(settled, defaults, step.schema)
    const { state, notices } = parseQuery(query, step.schema, defaults)
    expect(notices).toEqual([])
    const opened = complete(defaults, state)
    const entries = ({ p, model, temperature }: Reader) => [...p, ...modelEntries(model), temperature]
    for (const [i, entry] of entries(opened).entries())
      expect(entry).toBeCloseTo(entries(settled)[i] ?? Number.NaN, 11)
    const { labels, samples, reduction, own } = opened
    expect({ labels, samples, reduction, own }).toEqual({
      labels: settled.labels,
      samples: settled.samples,
      reduction: settled.reduction,
      own: settled.own,
    })
  })
})
