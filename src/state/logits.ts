import { logSumExp } from '../math/logSumExp.ts'
import { softmax } from '../math/softmax.ts'
import { newcomerShare } from './distribution.ts'
import type { Model } from './model.ts'

/** What a logit's field takes, either side of 0. */
export const LOGIT_LIMIT = 50
/** What a Q bar reaches in logit mode, either side of 0. */
export const BAR_LOGIT_LIMIT = 6

/** A logit as near as it may be: within ±50, or another limit. */
export function clampLogit(z: number, limit = LOGIT_LIMIT): number {
  return Math.min(Math.max(z, -limit), limit)
}

/** Logit i set by its field, clamped to ±50. A value that is not finite leaves z as it is. */
export function setLogit(z: readonly number[], i: number, value: number): readonly number[] {
  const entry = clampLogit(value)
  return Number.isNaN(value) || z[i] === undefined || z[i] === entry ? z : z.with(i, entry)
}

/**
 * The logit that gives a class the probability q beside the logits of the others:
 * z_i = log(q / (1 − q)) + LSE(others). q = 0 and q = 1 give −∞ and ∞.
 */
export function logitFor(q: number, others: readonly number[]): number {
  return Math.log(q) - Math.log1p(-q) + logSumExp(others)
}

/**
 * A Q bar dragged in logit mode: moves that logit alone, clamped to ±6, whatever q asks for. The q that z has
 * already leaves z as it is, so that to and fro restores a logit that a field set beyond ±6.
 */
export function setLogitByProbability(z: readonly number[], i: number, q: number): readonly number[] {
  if (!Number.isFinite(q) || z[i] === undefined || q === softmax(z)[i]) return z
  const others = z.filter((_, j) => j !== i)
  const entry = logitFor(Math.min(Math.max(q, 0), 1), others)
  return z.with(i, clampLogit(entry, BAR_LOGIT_LIMIT))
}

/** One class more, with a modest share. */
export function appendLogit(z: readonly number[]): readonly number[] {
  return [...z, clampLogit(logitFor(newcomerShare(z.length + 1), z))]
}

/** Logits of a distribution, and the classes (by index) whose probability they cannot reach. */
export interface LogitsOf {
  readonly z: readonly number[]
  readonly clamped: readonly number[]
}

/**
 * z = log q, centred to mean 0 over the finite ones; softmax(z) = q.
 *
 * An exact 0 has no logit: it becomes −50 and is reported, like whatever lies more than 100 below the largest
 * logit. Where the mean would push the largest over 50, it is put at 50: clamping there would change the ratio of
 * the classes that matter.
 */
export function logitsOf(q: readonly number[]): LogitsOf {
  const logs = q.map(Math.log)
  const finite = logs.filter(Number.isFinite)
  const mean = finite.reduce((total, log) => total + log, 0) / finite.length
  const shift = Math.max(mean, Math.max(...finite) - LOGIT_LIMIT)
  const centred = logs.map((log) => log - shift)
  return {
    z: centred.map((z) => Math.max(z, -LOGIT_LIMIT)),
    clamped: centred.flatMap((z, i) => (z < -LOGIT_LIMIT ? [i] : [])),
  }
}

/** The model's logits, or those of its probabilities as far as logits reach them. */
export const modelLogits = (model: Model): readonly number[] =>
  model.kind === 'logits' ? model.z : logitsOf(model.q).z
