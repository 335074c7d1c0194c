import { type Point, place } from './point.ts'

/** A class of a ready-made set: where its samples lie, and how far they spread. */
interface Cloud {
  readonly x: number
  readonly y: number
  readonly spread: number
}

const EACH = 20

/**
 * Equal numbers in every engine: the generator of Park and Miller in whole numbers, and no logarithm or cosine, whose
 * last digits differ between browsers.
 */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/**
 * `EACH` points a cloud, each coordinate the centre plus the spread times a sum of four uniform draws, moved to mean 0
 * and scaled to deviation 1: close to a normal distribution, and never further than 2√3 spreads away.
 */
function drawn(clouds: readonly Cloud[], seed: number): readonly Point[] {
  const next = draws(seed)
  const near = () => (next() + next() + next() + next() - 2) * Math.sqrt(3)
  return clouds.flatMap(({ x, y, spread }, k) =>
    Array.from({ length: EACH }, () => ({ x: place(x + spread * near()), y: place(y + spread * near()), k })),
  )
}

const SEED = 1936
const corners = (spread: number): readonly Cloud[] => [
  { x: -1.7, y: -1, spread },
  { x: 1.7, y: -1, spread },
  { x: 0, y: 1.9, spread },
]

const separable = drawn(corners(0.45), SEED)

/** Deep among the samples of another class, and far from its own. */
const OUTLIER: Point = { x: 3.2, y: -2.4, k: 0 }

/** Sets to begin with, by name. */
export const READY_MADE = {
  separable,
  overlapping: drawn(corners(1.05), SEED),
  outlier: [...separable, OUTLIER],
} as const satisfies Record<string, readonly Point[]>

export type ReadyMade = keyof typeof READY_MADE
