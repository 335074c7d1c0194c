import { CoverFigure } from '../CoverFigure.tsx'
import { ThemeButton } from '../ThemeButton.tsx'
import { Footer } from './Footer.tsx'
import { Question } from './Question.tsx'
import { type DrawIsland, stepIslands, WithSentence } from './stepIslands.tsx'
import { UnitChoice } from './UnitChoice.tsx'

/** The parts of a page that come alive, each drawn at build and hydrated in the browser from this one list. */
export const islands = {
  ...stepIslands,
  question: (store, step) => <Question store={store} step={step} />,
  footer: (store, step) => <Footer store={store} step={step} />,
  unit: (store) => <UnitChoice store={store} />,
  theme: () => <ThemeButton />,
  cover: (store, step) => <WithSentence store={store} step={step} figure={CoverFigure} />,
} as const satisfies Record<string, DrawIsland>

export type IslandName = keyof typeof islands
