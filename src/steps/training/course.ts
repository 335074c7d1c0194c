import { batch } from '../../math/batch.ts'
import { countCorrect } from '../../math/countCorrect.ts'
import { descentStep } from '../../math/descentStep.ts'
import { iris } from '../iris.ts'

/** How Fisher's irises are trained here: full batch, mean form, from W = 0, without a bias. */
export const IRIS_SETTINGS = { lambda: 0.01, eta: 0.5, reduction: 'mean' } as const

/** How many steps are shown. */
export const IRIS_STEPS = 30

/** How many flowers there are. */
export const IRIS_COUNT = 150

/** What a training has after so many steps, from 0. */
export interface CoursePoint {
  /** L_total, in nats. */
  readonly total: number
  /** How many samples have their greatest logit, the first of equals, at their class. */
  readonly right: number
}

/** The training of the irises, the point before the first step and one after each. */
export function computeCourse(): readonly CoursePoint[] {
  const { X, y, species, features } = iris()
  const { lambda, eta, reduction } = IRIS_SETTINGS
  let W: readonly (readonly number[])[] = species.map(() => features.map(() => 0))
  const points: CoursePoint[] = []
  for (let step = 0; step <= IRIS_STEPS; step++) {
    const { total, logits, gradW } = batch({ W, X, y, lambda, reduction })
    points.push({ total, right: countCorrect(logits, y) })
    W = descentStep(W, gradW, eta)
  }
  return points
}

/** The first step that lowers the loss and the right answers both: its number, from 1; null where none does. */
export function firstDrop(course: readonly CoursePoint[]): number | null {
  const found = course.findIndex(({ total, right }, step) => {
    const before = course[step - 1]
    return before !== undefined && total < before.total && right < before.right
  })
  return found < 0 ? null : found
}
