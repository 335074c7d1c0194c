import { Question } from './Question.tsx'
import { type DrawIsland, stepIslands } from './stepIslands.tsx'

/** The parts of a step that come alive on the page of its part. */
export const partIslands = {
  ...stepIslands,
  question: (store, step) => <Question store={store} step={step} />,
} as const satisfies Record<string, DrawIsland>
