import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { measures } from '../../state/measures.ts'
import type { ReaderStore } from '../../state/store.ts'
import type { Step } from '../../steps/step.ts'
import { ThemeButton } from '../ThemeButton.tsx'
import { Footer } from './Footer.tsx'
import { Ladder } from './Ladder.tsx'
import { Notices } from './Notices.tsx'
import { Question } from './Question.tsx'
import { Result } from './Result.tsx'
import { UnitChoice } from './UnitChoice.tsx'

/** The parts of a step that come alive, each drawn at build and hydrated in the browser from this one list. */
export const islands = {
  figure: (store, step) => <Instrument store={store} step={step} />,
  ladder: (store, step) => <Ladder store={store} derivation={step.derivation} />,
  result: (store, step) => <Result store={store} step={step} />,
  question: (store, step) => <Question store={store} step={step} />,
  footer: (store, step) => <Footer store={store} step={step} />,
  unit: (store) => <UnitChoice store={store} />,
  theme: () => <ThemeButton />,
  notices: (store) => <Notices store={store} />,
} as const satisfies Record<string, (store: ReaderStore, step: Step) => ReactElement>

export type IslandName = keyof typeof islands

function Instrument({ store, step }: { store: ReaderStore; step: Step }) {
  const reader = useStore(store, (state) => state.reader)
  return <step.Figure store={store} sentence={step.sentence(reader, measures(reader))} />
}
