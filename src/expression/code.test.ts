import { describe, expect, test } from 'vitest'
import { identity } from '../steps/identity/derivation.ts'
import { delta, log, over, plus, squared, sum, times } from './builders.ts'
import { code } from './code.ts'
import type { DialectName } from './dialect.ts'
import type { Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { KL, LSE, max, softLoss } from './functions.ts'
import { j, l, x } from './indices.ts'
import { pythonWith, run } from './testing/python.ts'
import type { Expression } from './tree.ts'
import { k, L, p, q, y, yhat, z } from './variables.ts'

const worth = (e: Expression, environment: Environment): number => evaluate(e, environment).value

const distance = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / (1 + Math.abs(b)))

const LANGUAGES: readonly { name: DialectName; module: string }[] = [
  { name: 'numpy', module: 'numpy' },
  { name: 'pytorch', module: 'torch' },
]

/** Importing torch alone can take seconds, in ms. */
const PATIENCE = 30_000

describe.each(LANGUAGES)('a program in $name', { timeout: PATIENCE }, ({ name, module }) => {
  const python = pythonWith(module)

  test.skipIf(!python)(
    `keeps 0 log 0, ∞ and the log of a tiny q (skipped where no python3 has ${module})`,
    () => {
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
        for (const [at, e] of [identity.left, ...identity.lines.map((line) => line.expression)].entries())
          expect(distance(answers[place]?.[at] ?? Number.NaN, worth(e, environment))).toBeLessThanOrEqual(
            1e-12,
          )
    },
  )

  test.skipIf(!python)(`prints one number for one formula (skipped where no python3 has ${module})`, () => {
    const here: Environment = {
      size: { class: 3 },
      data: { z: [1, 2, -3], y: [0.5, 0.5, 0], k: 1 },
      base: 2,
    }
    const formulas = [
      L(),
      softLoss(z, y),
      squared(-3),
      times(2, squared(plus(1, z(k())))),
      max(z),
      sum(j, z(j), y(j)),
      sum(x, times(delta(x, k()), log(yhat(x)))),
      LSE((c) => over(z(c), 2)),
      LSE((c) =>
        plus(
          z(c),
          LSE((d) => times(z(d), delta(d, c))),
        ),
      ),
      sum(j, times(z(j), sum(l, times(y(l), z(l))))),
    ]
    const answers = run(
      python ?? '',
      formulas.map((e) => code(e, name, here)),
    )
    for (const [place, e] of formulas.entries()) {
      expect(answers[place]).toHaveLength(1)
      expect(distance(answers[place]?.[0] ?? Number.NaN, worth(e, here))).toBeLessThanOrEqual(1e-12)
    }
  })
})

test('a program refuses a base that the languages have no logarithm for', () => {
  expect(() =>
    code(KL(p, q), 'numpy', { size: { class: 2 }, data: { p: [1, 0], q: [1, 0] }, base: 3 }),
  ).toThrow(/base/)
})

test('a program assigns each name once, before it is used', () => {
  const text = code(identity, 'numpy', { size: { class: 2 }, data: { p: [1, 0], z: [1, 2] }, base: 2 })
  const assigned = [...text.matchAll(/^(\w+) = /gm)].map(([, name]) => name)
  expect(assigned).toEqual(['p', 'z', 'log_q'])
})

test('a program names what is missing', () => {
  expect(() => code(KL(p, q), 'numpy', { size: { class: 2 }, data: { p: [1, 0] }, base: 2 })).toThrow(/z/)
})
