import { crossEntropyFromLogs } from '../math/crossEntropyFromLogs.ts'
import { entropy } from '../math/entropy.ts'
import { klDivergence } from '../math/klDivergence.ts'
import { klDivergenceFromLogs } from '../math/klDivergenceFromLogs.ts'
import { logSoftmax } from '../math/logSoftmax.ts'
import type { Base } from './base.ts'
import { baseNumber } from './base.ts'
import type { Model } from './model.ts'
import { modelProbabilities } from './model.ts'
import type { Reader } from './reader.ts'

/** What the figures show of P and Q. Vectors have one entry a class; all but `q` and `logQ` are in the reader's base. */
export interface Measures {
  readonly q: readonly number[]
  /** log q, natural in every base; −∞ at an exact 0. */
  readonly logQ: readonly number[]
  /** H(P) */
  readonly entropy: number
  /** H(P, Q); ∞ where q = 0 < p */
  readonly crossEntropy: number
  /** KL(P ‖ Q); ∞ where q = 0 < p */
  readonly kl: number
  /** KL(Q ‖ P); ∞ where p = 0 < q */
  readonly klReverse: number
  /** p log(p/q) of each class, signed; 0 where p = 0, ∞ where q = 0 < p */
  readonly shares: readonly number[]
  /** −log p of each class; ∞ where p = 0 */
  readonly surprisalP: readonly number[]
  /** −log q of each class; ∞ where q = 0 */
  readonly surprisalQ: readonly number[]
  /** The first class with q = 0 < p, which makes H(P, Q) and KL(P ‖ Q) infinite. */
  readonly infiniteClass: number | null
}

const known = new WeakMap<readonly number[], WeakMap<Model, Map<Base, Measures>>>()

/** The measures of a state, computed once for each p, model and base: as long as these stay, the same object. */
export function measures({ p, model, base }: Pick<Reader, 'p' | 'model' | 'base'>): Measures {
  const ofP = known.get(p) ?? new WeakMap<Model, Map<Base, Measures>>()
  known.set(p, ofP)
  const ofModel = ofP.get(model) ?? new Map<Base, Measures>()
  ofP.set(model, ofModel)
  const found = ofModel.get(base) ?? compute(p, model, base)
  ofModel.set(base, found)
  return found
}

const SMALLEST_NORMAL = 2 ** -1022

/** A ratio p/q keeps small divergences exact; a q that underflowed has its digits in the logarithm alone. */
function divergence(
  p: readonly number[],
  q: readonly number[],
  logQ: readonly number[],
  unit: { base: number },
) {
  const underflows = q.some((x, i) => x < SMALLEST_NORMAL && logQ[i] !== Number.NEGATIVE_INFINITY)
  return underflows ? klDivergenceFromLogs(p, logQ, unit) : klDivergence(p, q, unit)
}

/** Relative rounding error of a probability from logits: that of its own logit and of the largest one. */
function softmaxRounding(z: readonly number[], i: number): number {
  return (8 + Math.abs(z[i] ?? 0) + Math.abs(Math.max(...z))) * Number.EPSILON
}

/** That of a probability whose share of the rest was taken: a few operations. */
const SHARE_ROUNDING = 8 * Number.EPSILON

/**
 * Q and its natural logarithms. A probability that equals p to within rounding is p: Q = P would
 * otherwise show a divergence of 10⁻¹⁷ that no formula has.
 */
function modelOver(p: readonly number[], model: Model) {
  const q = modelProbabilities(model)
  const rounding = (i: number) => (model.kind === 'logits' ? softmaxRounding(model.z, i) : SHARE_ROUNDING)
  const same = p.map((x, i) => x > 0 && Math.abs((q[i] ?? 0) - x) <= rounding(i) * x)
  const logQ = model.kind === 'logits' ? logSoftmax(model.z) : q.map(Math.log)
  return {
    q: q.map((x, i) => (same[i] ? (p[i] ?? x) : x)),
    logQ: logQ.map((x, i) => (same[i] ? Math.log(p[i] ?? 0) : x)),
  }
}

function compute(p: readonly number[], model: Model, base: Base): Measures {
  const unit = { base: baseNumber(base) }
  const nats = Math.log(unit.base)
  const { q, logQ } = modelOver(p, model)
  const infinite = p.findIndex((x, i) => x > 0 && logQ[i] === Number.NEGATIVE_INFINITY)
  // 0 − log keeps the surprisal of a sure class from being −0
  const surprisals = (logs: readonly number[]) => logs.map((log) => (0 - log) / nats)
  return {
    q,
    logQ,
    entropy: entropy(p, unit),
    crossEntropy: crossEntropyFromLogs(p, logQ, unit),
    kl: divergence(p, q, logQ, unit),
    klReverse: klDivergence(q, p, unit),
    shares: p.map((x, i) => (x === 0 ? 0 : (x * (Math.log(x) - (logQ[i] ?? Number.NaN))) / nats)),
    surprisalP: surprisals(p.map(Math.log)),
    surprisalQ: surprisals(logQ),
    infiniteClass: infinite < 0 ? null : infinite,
  }
}
