import { ThemeButton } from '../ThemeButton.tsx'
import { Footer } from './Footer.tsx'
import { Question } from './Question.tsx'
import { type DrawIsland, stepIslands } from './stepIslands.tsx'
import { UnitChoice } from './UnitChoice.tsx'

/** The parts of a page that come alive, each drawn at build and hydrated in the browser from this one list. */
export const islands = {
  ...stepIslands,
  question: (store, step) => <Question store={store} step={step} />,
  footer: (store, step) => <Footer store={store} step={step} />,
  unit: (store) => <UnitChoice store={store} />,
  theme: () => <ThemeButton />,
} as const satisfies Record<string, DrawIsland>

export type IslandName = keyof typeof islands
