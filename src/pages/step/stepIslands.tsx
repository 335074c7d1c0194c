import type { ComponentType, ReactElement } from 'react'
import { useStore } from 'zustand'
import { measures } from '../../state/measures.ts'
import type { ReaderStore } from '../../state/store.ts'
import type { FigureProps, Step } from '../../steps/step.ts'
import { Ladder } from './Ladder.tsx'
import { Result } from './Result.tsx'

/** How an island is drawn, the same at build and in the browser. */
export type DrawIsland = (store: ReaderStore, step: Step) => ReactElement

/** The parts of a step that are the same wherever it is read: on its page and in an embed. */
export const stepIslands = {
  figure: (store, step) => <WithSentence store={store} step={step} figure={step.Figure} />,
  ladder: (store, step) => <Ladder store={store} step={step} />,
  result: (store, step) => <Result store={store} step={step} />,
} as const satisfies Record<string, DrawIsland>

interface WithSentenceProps {
  readonly store: ReaderStore
  readonly step: Step
  readonly figure: ComponentType<FigureProps>
}

/** A figure with the state in words: its caption and its accessible name. */
export function WithSentence({ store, step, figure: Figure }: WithSentenceProps) {
  const reader = useStore(store, (state) => state.reader)
  return <Figure store={store} sentence={step.sentence(reader, measures(reader))} />
}
