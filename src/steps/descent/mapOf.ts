import type { Plane } from '../../charts/linearRegions.ts'
import type { LabData } from './labData.ts'
import { REACH } from './point.ts'

interface Seen {
  readonly bias: boolean
  /** The features across and up the map. */
  readonly across: number
  readonly up: number
}

/** Each class's score over the map; features that are not on it are at their mean, 0. */
export const planesOf = (W: readonly (readonly number[])[], { bias, across, up }: Seen): readonly Plane[] =>
  W.map((w) => {
    const of = (n: number) => w[n + (bias ? 1 : 0)] ?? 0
    return { a: of(across), b: up === across ? 0 : of(up), c: bias ? (w[0] ?? 0) : 0 }
  })

const LEAST = 2

/** The whole number that no sample on the map lies beyond. */
export function reachOf({ X }: LabData, view: readonly [number, number]): number {
  const furthest = X.reduce(
    (most, x) => view.reduce((far, n) => Math.max(far, Math.abs(x[n] ?? 0)), most),
    LEAST,
  )
  return Math.max(Math.ceil(furthest + 0.1), Math.min(REACH, 3))
}
