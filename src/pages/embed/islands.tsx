import { useStore } from 'zustand'
import type { ReaderStore } from '../../state/store.ts'
import type { Step } from '../../steps/step.ts'
import { Notices } from '../step/Notices.tsx'
import { Question } from '../step/Question.tsx'
import { type DrawIsland, stepIslands } from '../step/stepIslands.tsx'
import { FootButtons, ResetButton } from './FootButtons.tsx'

/** The parts of an embed that come alive. */
export const embedIslands = {
  ...stepIslands,
  notices: (store) => <Notices store={store} />,
  question: (store, step) => <AskedQuestion store={store} step={step} />,
  foot: (store, step) => <FootButtons store={store} step={step} />,
  reset: (store) => <ResetButton store={store} />,
} as const satisfies Record<string, DrawIsland>

/** The question, where the link asks it. */
function AskedQuestion({ store, step }: { store: ReaderStore; step: Step }) {
  const asked = useStore(store, (state) => state.reader.ask === step.question.id)
  return asked ? <Question store={store} step={step} /> : null
}
