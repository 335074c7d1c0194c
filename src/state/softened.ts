import { isOneHot } from './distribution.ts'
import { trueClass } from './trueClass.ts'

/** What a soft label starts from: so much for the true class, as if eight of ten people had named it. */
export const AGREED = 0.8

/** A label that is soft: a one-hot one leaves the rest to the class after it. */
export function softened(p: readonly number[]): readonly number[] {
  const k = trueClass({ p })
  return isOneHot(p) ? p.map((_, j) => (j === k ? AGREED : j === (k + 1) % p.length ? 1 - AGREED : 0)) : p
}
