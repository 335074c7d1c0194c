import type { Gap } from '../../charts/GapBar.tsx'
import type { RatioPoint } from '../../charts/TangentFigure.tsx'
import { baseNumber } from '../../state/base.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'

/** KL(P‖Q) taken apart as the proof does: each part is 0 or more, and they add up to it. */
export interface Gaps {
  /** log e in the reader's base: 1/ln b. */
  readonly logE: number
  /** The classes with p > 0 and their t = q/p. */
  readonly points: readonly RatioPoint[]
  /** p [(t − 1) log e − log t] of each of them; ∞ where q = 0. */
  readonly gaps: readonly Gap[]
  /** (1 − Σ_{p>0} q) log e: what Q spends where P is 0. */
  readonly outside: number
}

/** The parts of KL(P‖Q) in the reader's base. */
export function gapsOf({ labels, p, base }: Reader, { q, shares }: Measures): Gaps {
  const logE = 1 / Math.log(baseNumber(base))
  const points = labels.flatMap((name, index) => {
    const pi = p[index] ?? 0
    return pi > 0 ? [{ index, name, p: pi, t: (q[index] ?? 0) / pi }] : []
  })
  return {
    logE,
    points,
    gaps: points.map(({ index, name, p: pi }) => {
      const above = (shares[index] ?? 0) + ((q[index] ?? 0) - pi) * logE
      // Where q is close to p the two cancel, and what is left is rounding on either side of 0.
      return { index, name, value: Math.max(0, above) }
    }),
    outside: q.reduce((total, qi, i) => (p[i] === 0 ? total + qi : total), 0) * logE,
  }
}
