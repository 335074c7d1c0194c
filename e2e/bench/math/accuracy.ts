import { readFile } from 'node:fs/promises'
import type { Truth, TruthDocument } from '../../../src/math/truth/document.ts'
import { decodeDocument } from '../../../src/math/truth/document.ts'
import { apply, type KernelName, type Kernels, type Result } from './kernel.ts'

interface Case {
  readonly kernel: KernelName
  readonly args: readonly number[][]
  readonly truth: Truth
}

/** The tiers, best first: every value within its tight tolerance; every error at most 1e-12; at most 1e-5; a larger one. */
export type Tier = 'tight' | '1e-12' | '1e-5' | 'fails'

export interface Accuracy {
  readonly cases: number
  readonly tight: number
  /** The largest finite |g − v| / max(1, |v|). */
  readonly largest: number
  /** Cases in which it is not finite: NaN or an infinity came for a number, or a number for an infinity. */
  readonly lost: number
  readonly tier: Tier
}

/** Every value of the truth files that a package could give: nats, temperature 1, no label smoothing. */
export async function truthCases(): Promise<readonly Case[]> {
  const cases: Case[] = []
  const add = (kernel: KernelName, truth: Truth | undefined, ...args: readonly (readonly number[])[]) => {
    if (truth) cases.push({ kernel, truth, args: args.map((v) => [...v]) })
  }
  for (const document of await Promise.all(['information', 'softmax', 'loss'].map(read))) {
    switch (document.suite) {
      case 'information':
        for (const { p, q, expect } of document.cases) {
          add('entropy', expect['H'], p)
          add('crossEntropy', expect['CE'], p, q)
          add('klDivergence', expect['KL'], p, q)
        }
        break
      case 'softmax':
        for (const { z, T, expect } of document.cases) {
          if (T !== 1) continue
          add('softmax', expect.softmax, z)
          add('logSoftmax', expect.logSoftmax, z)
          add('logSumExp', expect.logSumExp, z)
        }
        break
      case 'loss':
        for (const { z, target, labelSmoothing, expect } of document.cases) {
          if (labelSmoothing !== 0) continue
          const y = typeof target === 'number' ? z.map((_, i) => (i === target ? 1 : 0)) : target
          add('loss', expect.loss, z, y)
          add('lossGradient', expect.lossGradient, z, y)
        }
        break
      default:
    }
  }
  return cases
}

async function read(name: string): Promise<TruthDocument> {
  const file = new URL(`../../../src/math/truth/${name}.json`, import.meta.url)
  return decodeDocument(JSON.parse(await readFile(file, 'utf8')))
}

/** Holds one kernel against its cases. */
export function accuracy(kernels: Partial<Kernels>, kernel: KernelName, all: readonly Case[]): Accuracy {
  const cases = all.filter((c) => c.kernel === kernel)
  const found = cases.map(({ args, truth }) => compare(apply(kernels, kernel, args), truth))
  const errors = found.map(({ error }) => error).filter(Number.isFinite)
  const largest = Math.max(0, ...errors)
  const lost = found.length - errors.length
  const tight = found.filter((f) => f.tight).length
  return {
    cases: cases.length,
    tight,
    largest,
    lost,
    tier: tight === cases.length ? 'tight' : lost > 0 ? 'fails' : tierOf(largest),
  }
}

function tierOf(error: number): Tier {
  if (error <= 1e-12) return '1e-12'
  return error <= 1e-5 ? '1e-5' : 'fails'
}

function compare(result: Result, { value, tight = [0, 0] }: Truth): { tight: boolean; error: number } {
  const got = typeof result === 'number' ? [result] : Array.from(result)
  const truth = (typeof value === 'number' ? [value] : value) as readonly number[]
  let error = 0
  let isTight = got.length === truth.length
  for (const [i, v] of truth.entries()) {
    const g = got[i] ?? Number.NaN
    if (g === v) continue
    const distance = Math.abs(g - v)
    const entry = Number.isFinite(distance) ? distance / Math.max(1, Math.abs(v)) : Number.POSITIVE_INFINITY
    error = Math.max(error, entry)
    isTight &&= Number.isFinite(v) && distance <= tight[0] * Math.abs(v) + tight[1]
  }
  return { tight: isTight, error }
}
