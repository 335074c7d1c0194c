import { CoverFigure } from './CoverFigure.tsx'
import { type DrawIsland, WithSentence } from './step/stepIslands.tsx'

/** What comes alive on the cover: a file of its own, which no other page asks for. */
export const coverIslands = {
  cover: (store, step) => <WithSentence store={store} step={step} figure={CoverFigure} />,
} as const satisfies Record<string, DrawIsland>
