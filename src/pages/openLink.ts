import { parseQuery } from '../state/query.ts'
import type { StepStore } from '../state/stepStore.ts'
import type { ReaderStore } from '../state/store.ts'
import type { Step } from '../steps/step.ts'
import { present } from './present.ts'

/** Opens the page at the state of its link; the current line is that of the step that the link names. */
export function openLink(page: ReaderStore, { schema }: Step, { actions }: StepStore) {
  const { state, notices } = parseQuery(location.search, schema, page.getInitialState().reader)
  page.actions.open(state, notices)
  actions.setLine(page.getState().reader.line)
  present(state)
}
