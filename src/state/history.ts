import type { Numbers } from './numbers.ts'

/** What undo and redo go back to, the latest last. */
export interface History {
  readonly past: readonly Numbers[]
  readonly future: readonly Numbers[]
}

export const emptyHistory: History = { past: [], future: [] }

/** More than anybody goes back, and little memory. */
const KEPT = 200

/** One entry more: the numbers as they were before what was just done. What was undone is gone. */
export function record({ past }: History, before: Numbers): History {
  return { past: [...past, before].slice(-KEPT), future: [] }
}

/** Where undo leads from `now`, or null at the beginning. */
export function stepBack(
  { past, future }: History,
  now: Numbers,
): { history: History; numbers: Numbers } | null {
  const numbers = past.at(-1)
  if (numbers === undefined) return null
  return { history: { past: past.slice(0, -1), future: [...future, now] }, numbers }
}

/** Where redo leads from `now`, or null where nothing was undone. */
export function stepForward(
  { past, future }: History,
  now: Numbers,
): { history: History; numbers: Numbers } | null {
  const numbers = future.at(-1)
  if (numbers === undefined) return null
  return { history: { past: [...past, now], future: future.slice(0, -1) }, numbers }
}
