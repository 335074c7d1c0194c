import type { Descent } from '../gradientDescent.ts'
import type { CallCase, EdgeCase, Truth, TruthDocument } from './document.ts'
import type { MathFunctions } from './functions.ts'
import { descentLaws, informationLaws, lossLaws, softmaxLaws } from './laws.ts'

export interface TruthReport {
  /** How many values and sets of laws were held against the functions. */
  readonly checks: number
  /** What failed: case, quantity, and how. */
  readonly failures: readonly string[]
}

/**
 * Holds functions against truth files at the tight tolerances, with the laws on every input. The same check
 * runs in Node and in a browser.
 */
export function checkTruth(math: MathFunctions, documents: readonly TruthDocument[]): TruthReport {
  const report = new Report()
  for (const document of documents) checkDocument(math, document, report)
  return report
}

class Report implements TruthReport {
  checks = 0
  readonly failures: string[] = []

  /** Holds the result of a call against the truth. */
  value(id: string, quantity: string, truth: Truth | undefined, call: () => unknown): void {
    if (truth === undefined) return
    this.attempt(`${id} ${quantity}`, () => difference(call(), truth))
  }

  laws(id: string, broken: () => string[]): void {
    this.attempt(id, () => broken().join('; '))
  }

  /** A refusal with an error that names the argument. */
  refusal(id: string, names: string, call: () => unknown): void {
    this.attempt(id, () => {
      try {
        return `returned ${JSON.stringify(call())}, and should refuse ${names}`
      } catch (error) {
        const refused = error instanceof RangeError || error instanceof TypeError
        return refused && new RegExp(`\\b${names}\\b`).test(error.message)
          ? ''
          : `does not name ${names}: ${error}`
      }
    })
  }

  private attempt(what: string, fault: () => string): void {
    this.checks++
    let text: string
    try {
      text = fault()
    } catch (error) {
      text = `threw ${error}`
    }
    if (text !== '') this.failures.push(`${what}: ${text}`)
  }
}

/** How a result differs from the truth; empty if it does not. Zero must be +0: a label would read −0. */
function difference(got: unknown, { value, tight: [rel, abs] = [0, 0] }: Truth): string {
  const g = flat(got)
  const v = flat(value)
  if (g.length !== v.length) return `has ${g.length} entries, and should have ${v.length}`
  for (const [i, want] of v.entries()) {
    const have = g[i]
    if (typeof have !== 'number' || typeof want !== 'number') return `[${i}] is not a number`
    if (Object.is(have, -0)) return `[${i}] is −0`
    if (have === want) continue
    const allowed = Number.isFinite(want) ? rel * Math.abs(want) + abs : 0
    if (!(Math.abs(have - want) <= allowed)) {
      return `[${i}] is ${have}, and should be ${want} within ${allowed}`
    }
  }
  return ''
}

function flat(v: unknown): unknown[] {
  return Array.isArray(v) ? v.flatMap(flat) : [v]
}

function checkDocument(math: MathFunctions, document: TruthDocument, report: Report): void {
  switch (document.suite) {
    case 'information':
      for (const { id, p, q, expect } of document.cases) {
        for (const [suffix, unit] of UNITS) {
          report.value(id, `H${suffix}`, expect[`H${suffix}`], () => math.entropy(p, unit))
          report.value(id, `CE${suffix}`, expect[`CE${suffix}`], () => math.crossEntropy(p, q, unit))
          report.value(id, `KL${suffix}`, expect[`KL${suffix}`], () => math.klDivergence(p, q, unit))
          const logQ = q.map((x) => Math.log(x))
          report.value(id, `CE${suffix} from logs`, expect[`CE${suffix}`], () =>
            math.crossEntropyFromLogs(p, logQ, unit),
          )
        }
        report.laws(id, () => informationLaws(math, p, q))
      }
      return
    case 'softmax':
      for (const { id, z, T, expect } of document.cases) {
        const t = { temperature: T }
        report.value(id, 'softmax', expect.softmax, () => math.softmax(z, t))
        report.value(id, 'logSoftmax', expect.logSoftmax, () => math.logSoftmax(z, t))
        report.value(id, 'logSumExp', expect.logSumExp, () => math.logSumExp(z, t))
        report.laws(id, () => softmaxLaws(math, z, T))
      }
      return
    case 'loss':
      for (const { id, z, target, labelSmoothing, expect } of document.cases) {
        const K = z.length
        const hard = (i: number) => (i === target ? 1 : 0)
        const y = z.map((_, i) => {
          const yi = typeof target === 'number' ? hard(i) : (target[i] ?? Number.NaN)
          return (1 - labelSmoothing) * yi + labelSmoothing / K
        })
        report.value(id, 'loss', expect.loss, () => math.loss(z, target, { labelSmoothing }))
        report.value(id, 'lossGradient', expect.lossGradient, () =>
          math.lossGradient(z, target, { labelSmoothing }),
        )
        report.value(id, 'targetEntropy', expect.targetEntropy, () => math.entropy(y))
        report.value(id, 'KLtoTarget', expect.KLtoTarget, () =>
          math.klDivergenceFromLogs(y, math.logSoftmax(z)),
        )
        report.laws(id, () => lossLaws(math, z, target, labelSmoothing))
      }
      return
    case 'batch':
    case 'batch-large':
      for (const { id, W, X, y, lambda, expect } of document.cases) {
        for (const reduction of ['sum', 'mean'] as const) {
          const result = once(() => math.batch({ W, X, y, lambda, reduction }))
          for (const name of ['logits', 'losses', 'regLoss'] as const) {
            report.value(id, name, expect[name], () => result()[name])
          }
          for (const name of ['dataLoss', 'total', 'gradW'] as const) {
            report.value(id, `${name}_${reduction}`, expect[`${name}_${reduction}`], () => result()[name])
          }
        }
      }
      return
    case 'training':
      for (const { id, dataset, C, form, lambda, step, steps, expect } of document.cases) {
        const data = document.data[dataset]
        if (data === undefined) throw new RangeError(`no dataset ${dataset}`)
        const descent: Descent = { X: data.X, y: data.y, C, lambda, reduction: form, step, steps }
        const result = once(() => math.gradientDescent(descent))
        report.value(id, 'losses', expect.loss, () => result().losses)
        report.value(id, 'W', expect.finalW, () => result().W)
        report.value(id, 'correct', expect.correct, () => result().correct)
        report.laws(id, () => descentLaws(math, { ...descent, steps: Math.min(50, steps) }))
      }
      for (const [name, { raw, X }] of Object.entries(document.data)) {
        report.value(name, 'standardise', { value: X, tight: [1e-15, 5e-15] }, () => math.standardise(raw))
      }
      return
    case 'peers':
      for (const c of document.cases) report.value(c.id, c.fn, c.expect, () => call(math, c))
      return
    case 'edge':
      for (const c of document.cases) checkEdge(math, c, report)
  }
}

/** A call made when first asked for, so that its error is counted where its result is. */
function once<T>(f: () => T): () => T {
  let result: { value: T } | undefined
  return () => {
    result ??= { value: f() }
    return result.value
  }
}

const UNITS = [
  ['', {}],
  ['_base2', { base: 2 }],
  ['_base10', { base: 10 }],
] as const

function checkEdge(math: MathFunctions, c: EdgeCase, report: Report): void {
  if (c.expect.kind === 'error') {
    report.refusal(c.id, c.expect.names, () => call(math, c))
  } else {
    const { value, tol = [4.5e-16, 0] as const } = c.expect
    report.value(c.id, c.fn, { value, tight: tol }, () => call(math, c))
  }
}

/** Calls by name with arguments from a file, which are wrong on purpose where an edge is tested. */
function call(math: MathFunctions, { fn, args }: CallCase): unknown {
  const named = Object.entries(math).find(([name]) => name === fn)?.[1]
  if (named === undefined) throw new Error(`no function ${fn}`)
  return Reflect.apply(named, undefined, args)
}
