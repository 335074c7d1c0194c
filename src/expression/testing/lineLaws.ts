import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { agree, relate } from '../agree.ts'
import { centralDifference } from '../centralDifference.ts'
import { children, core, freeIndices } from '../children.ts'
import { code } from '../code.ts'
import type { Derivation, Line, Premise } from '../derivation.ts'
import type { DialectName } from '../dialect.ts'
import { type Binding, type Environment, sizeOf } from '../environment.ts'
import { type Evaluation, evaluate } from '../evaluate.ts'
import { expansion } from '../expansion.ts'
import { plainTex } from '../plainTex.ts'
import { speech } from '../speech.ts'
import type { TermName } from '../terms.ts'
import type { Call, Expression, Index, Partial } from '../tree.ts'
import { typeset } from '../typeset.ts'
import { type Draw, environments } from './environments.ts'
import { evaluateExpanded } from './evaluateExpanded.ts'
import { mutants } from './mutants.ts'
import { pythonWith, run } from './python.ts'

/** What a derivation's tests may be told. */
export interface LawOptions {
  /** Single changes that leave a line true; every other change must be noticed. */
  readonly trueMutants?: readonly Expression[]
  /** Random environments for each law. */
  readonly runs?: number
}

const RUNS = 1000

/** For each law, in ms: a slow machine is no broken line. */
const PATIENCE = 30_000

/** Programs a language and derivation. */
const PROGRAMS = 8

/** NumPy's derivatives are central differences, PyTorch's are exact. */
const LANGUAGES: readonly { name: DialectName; module: string; within: number }[] = [
  { name: 'numpy', module: 'numpy', within: 1e-8 },
  { name: 'pytorch', module: 'torch', within: 1e-12 },
]

const SEED = 20260101

/** Every way to bind these indices. */
function bindings(indices: Iterable<Index>, environment: Environment): Binding[] {
  let found: Binding[] = [new Map()]
  for (const index of indices)
    found = found.flatMap((binding) =>
      Array.from({ length: sizeOf(index.axis, environment) }, (_, value) =>
        new Map(binding).set(index, value),
      ),
    )
  return found
}

type Evaluate = (e: Expression, environment: Environment, binding: Binding) => Evaluation

/**
 * Floats sum to one no better than to rounding, and what rests on that premise holds no better: an entry of
 * 10⁻³⁰ changes its logarithm but no sum.
 */
const asNormalised: Evaluate = (e, environment, binding) => {
  const { value, error } = evaluate(e, environment, binding)
  const rounding = (sizeOf('class', environment) * Number.EPSILON) / Math.log(environment.base)
  return { value, error: Number.isFinite(value) ? error + rounding : error }
}

/** The first place where a line does not follow from the one before, as text; null if it follows everywhere. */
function failure(
  before: Expression,
  line: Line,
  environment: Environment,
  by: Evaluate = evaluate,
): string | null {
  for (const binding of bindings(freeIndices(line.expression), environment)) {
    const left = by(before, environment, binding)
    const right = by(line.expression, environment, binding)
    const { verdict } = relate(line.relation, left, right)
    if (verdict === 'broken' || Number.isNaN(left.value) !== Number.isNaN(right.value))
      return `${left.value} ± ${left.error} ${line.relation} ${right.value} ± ${right.error}`
  }
  const [a, b] = [before, line.expression].map(core)
  if (a?.kind !== 'sum' || b?.kind !== 'sum') return null
  if (a.index !== b.index || !sameCondition(a.positive, b.positive)) return null
  return termByTerm(a, { ...line, expression: b }, environment, by)
}

/** Two sums over one index and condition are compared summand by summand too. */
function termByTerm(a: Expression, line: Line, environment: Environment, by: Evaluate): string | null {
  const b = line.expression
  if (a.kind !== 'sum' || b.kind !== 'sum') return null
  for (const binding of bindings([...freeIndices(b), b.index], environment)) {
    if (a.positive && !(by(a.positive, environment, binding).value > 0)) continue
    const left = by(a.body, environment, binding)
    const right = by(b.body, environment, binding)
    if (relate(line.relation, left, right).verdict === 'broken')
      return `summand ${left.value} ${line.relation} ${right.value}`
  }
  return null
}

/** Where a ≤ line is no equality although it says that it is tight there; null if it is one. */
const looseness = (before: Expression, line: Line, environment: Environment): string | null =>
  line.tight ? failure(before, { ...line, relation: '=' }, line.tight(environment)) : null

const sameCondition = (a: Expression | null, b: Expression | null): boolean =>
  a === null || b === null ? a === b : typeset(a) === typeset(b)

function parts(e: Expression): Expression[] {
  return [e, ...children(e).flatMap(({ of }) => parts(of))]
}

const isCall = (e: Expression): e is Call => e.kind === 'call'
const isPartial = (e: Expression): e is Partial => e.kind === 'partial'

/** The keys that the author gave to terms of a line. */
const named = (e: Expression) => parts(e).flatMap((part) => (part.kind === 'term' ? [part.name] : []))

function parse(tex: string): string {
  return katex.renderToString(tex, {
    displayMode: true,
    throwOnError: true,
    strict: (code: string) => {
      if (code === 'htmlExtension') return 'ignore'
      throw new Error(`${code} in ${tex}`)
    },
    trust: ({ command }) => command === '\\htmlData',
  })
}

/** Throws, like a value that is broken: a mutant may feed a function what it refuses. */
function noticed(check: () => string | null): boolean {
  try {
    return check() !== null
  } catch {
    return true
  }
}

/** All laws of one derivation, on random environments. A new step is tested by being handed to this. */
export function lineLaws(derivation: Derivation, { trueMutants = [], runs = RUNS }: LawOptions = {}): void {
  const { kind, needs, left, lines, slug } = derivation
  const expressions = [left, ...lines.map(({ expression }) => expression)]
  const draw = (how?: Draw) => environments(kind, needs, how)
  const tame = draw({ tame: true, without: [] })
  const sample = (count: number, how?: Draw) => fc.sample(draw(how), { numRuns: count, seed: SEED })
  const previous = (place: number): Expression => expressions[place] ?? left
  const everywhere = (law: (environment: Environment) => void, among = draw(), numRuns = runs) =>
    fc.assert(
      fc.property(among, (environment) => {
        law(environment)
      }),
      { numRuns, seed: SEED },
    )

  describe(`the lines of ${slug}`, { timeout: PATIENCE }, () => {
    test('leave the same indices free as the left side', () => {
      for (const e of expressions) expect([...freeIndices(e)]).toHaveLength(freeIndices(left).size)
    })

    test.each(lines.map((line, place) => [place + 1, line.rule, line, previous(place)] as const))(
      'line %i follows from the one before: %s',
      (_place, _rule, line, upper) => {
        const by = line.relation === '≤' && needs.includes('sums to one') ? asNormalised : evaluate
        everywhere((environment) => expect(failure(upper, line, environment, by)).toBeNull())
      },
    )

    const tightLines = lines.flatMap((line, place) =>
      line.relation === '≤' ? [[line, previous(place)] as const] : [],
    )
    if (tightLines.length > 0)
      test('hold with equality where a ≤ says it is tight', () => {
        for (const [line, upper] of tightLines) {
          expect(line.tight, `"${line.rule}" must say where it is tight`).toBeDefined()
          everywhere((environment) => expect(looseness(upper, line, environment)).toBeNull())
        }
      })

    test.each(needs)('need the premise "%s": without it a line is false', (premise: Premise) => {
      const dropped = sample(50, { tame: true, without: [premise] })
      const isFalse = lines.some((line, place) =>
        dropped.some((environment) => failure(previous(place), line, environment, evaluateExpanded) !== null),
      )
      expect(isFalse).toBe(true)
    })

    const calls = expressions.flatMap(parts).filter(isCall)
    if (calls.length > 0)
      test('give each named function the value of its expansion', () => {
        everywhere((environment) => {
          for (const call of calls) {
            if (!expansion(call)) continue
            for (const binding of bindings(freeIndices(call), environment)) {
              const byName = evaluate(call, environment, binding)
              const written = evaluateExpanded(call, environment, binding)
              expect(agree(byName, written).verdict, `${byName.value} = ${written.value}`).not.toBe('broken')
            }
          }
        })
      })

    const partials = expressions.flatMap(parts).filter(isPartial)
    if (partials.length > 0)
      test('have derivatives that central differences confirm', () => {
        everywhere(
          (environment) => {
            for (const e of partials)
              for (const binding of bindings(freeIndices(e), environment)) {
                const { value } = evaluate(e, environment, binding)
                const { value: difference } = centralDifference(e.of, e.by, environment, binding)
                expect(Math.abs(value - difference)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(value)))
              }
          },
          tame,
          100,
        )
      })

    test('notice every single slip of the pen', () => {
      const among = [...sample(12, { tame: true, without: [] }), ...sample(30)]
      const unnoticed = lines.flatMap((line, place) => {
        const next = lines[place + 1]
        const isNoticed = (mutant: Line, environment: Environment): boolean =>
          noticed(() => failure(previous(place), mutant, environment)) ||
          (next !== undefined && noticed(() => failure(mutant.expression, next, environment))) ||
          (line.tight !== undefined && noticed(() => looseness(previous(place), mutant, environment)))
        return mutants(line.expression, [...freeIndices(left)])
          .filter(
            (expression) => !among.some((environment) => isNoticed({ ...line, expression }, environment)),
          )
          .map(latexOf)
      })
      expect(new Set(unnoticed)).toEqual(new Set(trueMutants.map(latexOf)))
    })

    test('are TeX that KaTeX reads without a warning', () => {
      for (const e of expressions) expect(parse(typeset(e))).not.toContain('#cc0000')
    })

    if (lines.length > 1)
      test('use no term in one line only', () => {
        // The left side belongs to every line.
        const moving = lines
          .flatMap(({ expression }) => named(expression))
          .filter((name) => !named(left).includes(name))
        const count = (name: TermName) =>
          expressions.filter((e) => named(e).some((other) => other === name)).length
        for (const name of moving) expect(count(name), name).toBeGreaterThan(1)
      })

    test('are each said in a sentence of its own, without brackets', () => {
      const said = expressions.map((e) => speech(e))
      expect(new Set(said).size).toBe(new Set(expressions.map((e) => latexOf(e))).size)
      for (const sentence of said) expect(sentence).not.toMatch(/[()[\]{}\\_^]/)
    })

    describe.each(LANGUAGES)('as a program in $name', ({ name, module, within }) => {
      const python = pythonWith(module)
      test.skipIf(!python)(`print their values (skipped where no python3 has ${module})`, () => {
        const drawn = sample(PROGRAMS, { tame: true, without: [] })
        const programs = drawn.map((environment) => code(derivation, name, environment))
        const printed = run(python ?? '', programs)
        for (const [at, environment] of drawn.entries()) {
          const wanted = expressions.flatMap((e) =>
            bindings(freeIndices(e), environment).map((binding) => evaluate(e, environment, binding).value),
          )
          expect(printed[at], programs[at]).toHaveLength(wanted.length)
          for (const [entry, value] of wanted.entries()) {
            const distance = Math.abs((printed[at]?.[entry] ?? Number.NaN) - value)
            expect(distance, programs[at]).toBeLessThanOrEqual(within * (1 + Math.abs(value)))
          }
        }
      })
    })
  })
}

const latexOf = (e: Expression): string => plainTex(typeset(e))
