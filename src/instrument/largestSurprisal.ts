import { nice } from 'd3-array'
import type { Measures } from '../state/measures.ts'

/** What stands above the axis, an infinite edge above all, must have room to be seen leaving it. */
const HEADROOM = 1.25

/**
 * A round top for the axis of an area figure: above every finite surprisal, −log p or −log q, of a class that
 * can occur. At least 1, so that a certain outcome still has an axis.
 */
export function largestSurprisal(p: readonly number[], { surprisalP, surprisalQ }: Measures): number {
  const heights = p.flatMap((pi, i) => (pi > 0 ? [surprisalP[i] ?? 0, surprisalQ[i] ?? 0] : []))
  const top = Math.max(1, HEADROOM * Math.max(0, ...heights.filter(Number.isFinite)))
  return nice(0, top, 4)[1]
}
