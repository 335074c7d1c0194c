import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identity, result } from '../steps/identity/derivation.ts'
import { freeIndices } from './children.ts'
import { code } from './code.ts'
import type { Derivation } from './derivation.ts'
import type { DialectName } from './dialect.ts'
import type { Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { KL } from './functions.ts'
import { chains } from './testing/chains.ts'
import { environments } from './testing/environments.ts'
import { bindings } from './testing/lineLaws.ts'
import { pythonWith, run } from './testing/python.ts'
import { p, q } from './variables.ts'

const all = [identity, result, ...chains.map(({ derivation }) => derivation)]

/** What a program for a derivation must print: the left side, then each line, each at every free index. */
function printed({ left, lines }: Derivation, environment: Environment): number[] {
  return [left, ...lines.map(({ expression }) => expression)].flatMap((e) =>
    bindings(freeIndices(e), environment).map((binding) => evaluate(e, environment, binding).value),
  )
}

const distance = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / (1 + Math.abs(b)))

const LANGUAGES: readonly { name: DialectName; module: string; within: number }[] = [
  { name: 'numpy', module: 'numpy', within: 1e-8 },
  { name: 'pytorch', module: 'torch', within: 1e-12 },
]

describe.each(LANGUAGES)('a program in $name', ({ name, module, within }) => {
  const python = pythonWith(module)

  test.skipIf(!python)(`prints the numbers of every line (skipped where no python3 has ${module})`, () => {
    const cases = all.flatMap((derivation) =>
      fc
        .sample(environments(derivation.kind, derivation.needs, { tame: true, without: [] }), {
          numRuns: 8,
          seed: 7,
        })
        .map((environment) => ({ derivation, environment })),
    )
    const programs = cases.map(({ derivation, environment }) => code(derivation, name, environment))
    const answers = run(python ?? '', programs)
    for (const [place, { derivation, environment }] of cases.entries()) {
      const wanted = printed(derivation, environment)
      const answer = answers[place] ?? []
      expect(answer, programs[place]).toHaveLength(wanted.length)
      for (const [at, number] of answer.entries())
        expect(distance(number, wanted[at] ?? Number.NaN), programs[place]).toBeLessThanOrEqual(within)
    }
  })

  test.skipIf(!python)('keeps 0 log 0, the infinity of q = 0 < p, and the log of a tiny q', () => {
    const edges: Environment[] = [
      { size: { class: 3 }, data: { p: [0, 0.5, 0.5], q: [0, 0.25, 0.75] }, base: 2 },
      { size: { class: 3 }, data: { p: [0.5, 0.5, 0], q: [0, 0.25, 0.75] }, base: Math.E },
      { size: { class: 3 }, data: { p: [0.5, 0.25, 0.25], z: [1400, 0, -700] }, base: 10 },
    ]
    const answers = run(
      python ?? '',
      edges.map((environment) => code(identity, name, environment)),
    )
    for (const [place, environment] of edges.entries())
      for (const [at, wanted] of printed(identity, environment).entries())
        expect(distance(answers[place]?.[at] ?? Number.NaN, wanted)).toBeLessThanOrEqual(1e-12)
  })
})

test('a program refuses a base that the languages have no logarithm for', () => {
  expect(() =>
    code(KL(p, q), 'numpy', { size: { class: 2 }, data: { p: [1, 0], q: [1, 0] }, base: 3 }),
  ).toThrow(/base/)
})

test('a program names what is missing', () => {
  expect(() => code(KL(p, q), 'numpy', { size: { class: 2 }, data: { p: [1, 0] }, base: 2 })).toThrow(/z/)
})
