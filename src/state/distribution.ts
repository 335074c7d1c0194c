function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** w ≥ 0 rescaled to sum 1; all zero gives equal shares. */
export function normalise(weights: readonly number[]): number[] {
  const total = sum(weights)
  return weights.map((w) => (total > 0 ? w / total : 1 / weights.length))
}

/**
 * Entry i of a distribution set to `value`, the others giving way.
 *
 * The unlocked others share what is left in the proportions they have in `start`, equally where all of them
 * are 0. Passing the distribution as it was when the control got the focus makes to and fro restore it.
 * Locked entries keep their value, so `value` is clamped to [0, 1 − Σ locked]. A value that is not finite,
 * and an entry with no other unlocked, leave `start` as it is.
 */
export function setEntry(
  start: readonly number[],
  i: number,
  value: number,
  locked: readonly boolean[],
): readonly number[] {
  if (start[i] === undefined) return start
  const gives = (j: number) => j !== i && locked[j] !== true
  const shares = start.filter((_, j) => gives(j))
  if (!Number.isFinite(value) || value === start[i] || shares.length === 0) return start
  const fixed = sum(start.filter((_, j) => j !== i && !gives(j)))
  const room = Math.max(0, 1 - fixed)
  const entry = clamp(value, 0, room)
  const others = normalise(shares).map((share) => share * (room - entry))
  let next = 0
  return start.map((p, j) => {
    if (j === i) return entry
    return gives(j) ? (others[next++] ?? 0) : p
  })
}

/**
 * The border between the classes i and i + 1 moved: p_i becomes `value`, p_i + p_{i+1} and all others stay.
 * `value` is clamped to [0, p_i + p_{i+1}].
 */
export function moveBorder(start: readonly number[], i: number, value: number): readonly number[] {
  const left = start[i]
  const right = start[i + 1]
  if (left === undefined || right === undefined || !Number.isFinite(value) || value === left) return start
  // Two shares may sum to more than 1 in the last digit.
  const both = Math.min(1, left + right)
  const entry = clamp(value, 0, both)
  return start.with(i, entry).with(i + 1, both - entry)
}

/** Half of an equal share: a new class is seen, and disturbs the others little. */
export function newcomerShare(classes: number): number {
  return 1 / (2 * classes)
}

/** One class more, with a modest share taken from the unlocked ones (0 where all are locked). */
export function appendEntry(p: readonly number[], locked: readonly boolean[]): readonly number[] {
  return setEntry([...p, 0], p.length, newcomerShare(p.length + 1), locked)
}

/** The last class gone, its share given to the unlocked ones. At least one of them must be unlocked. */
export function dropEntry(p: readonly number[], locked: readonly boolean[]): readonly number[] {
  return setEntry(p, p.length - 1, 0, locked).slice(0, -1)
}

/** All mass on class i. */
export function oneHot(i: number, classes: number): number[] {
  return Array.from({ length: classes }, (_, j) => (j === i ? 1 : 0))
}

/** Whether all mass is on one class. */
export const isOneHot = (p: readonly number[]): boolean => p.every((x) => x === 0 || x === 1)
