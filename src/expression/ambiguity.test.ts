import { expect, test } from 'vitest'
import { agree } from './agree.ts'
import type { Environment } from './environment.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { x } from './indices.ts'
import { plainTex } from './plainTex.ts'
import { speech } from './speech.ts'
import { smallTrees } from './testing/smallTrees.ts'
import type { Expression } from './tree.ts'
import { typeset } from './typeset.ts'
import { slotValues, worked } from './worked.ts'

const environment: Environment = {
  size: { class: 3 },
  data: { p: [0.2, 0.7, 0.1], z: [-0.3, 1.1, 0.6] },
  base: Math.E,
}
const binding = new Map([[x, 1]])

const trees = smallTrees()
const values: readonly Evaluation[] = trees.map((e) => evaluate(e, environment, binding))

const alike = (a: Evaluation, b: Evaluation): boolean =>
  Number.isNaN(a.value) ? Number.isNaN(b.value) : agree(a, b).verdict === 'ok'

/** Pairs of formulas that read alike but are worth different numbers. */
function ambiguous(read: (e: Expression) => string): string[] {
  const seen = new Map<string, Evaluation>()
  return trees.flatMap((e, place) => {
    const text = read(e)
    const value = values[place]
    const other = seen.get(text)
    if (!value) return []
    seen.set(text, value)
    return other && !alike(value, other) ? [text] : []
  })
}

test('two formulas that look alike have one value', () => {
  expect(ambiguous((e) => plainTex(typeset(e)))).toEqual([])
})

test('two formulas that sound alike have one value', () => {
  expect(ambiguous((e) => speech(e))).toEqual([])
})

test('two worked lines with the same numbers have one value', () => {
  const filled = (e: Expression) => {
    const line = worked(e, environment, { binding })
    const numbers = slotValues(line.slots, environment)
    return line.slots.reduce(
      (tex, { marker }, place) => tex.replace(marker, String(numbers[place])),
      plainTex(line.tex),
    )
  }
  expect(ambiguous(filled)).toEqual([])
})
