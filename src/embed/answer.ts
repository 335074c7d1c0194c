import { complete } from '../state/complete.ts'
import { formatQuery, parseQuery } from '../state/query.ts'
import type { Reader } from '../state/reader.ts'
import type { ReaderStore } from '../state/store.ts'
import type { Step } from '../steps/step.ts'
import { type Answer, errorMessage } from './message.ts'
import { REQUESTS, type Request } from './request.ts'

/** What a request can do beside changing the reader's state. */
export interface Surroundings {
  /** Says again what the host must know of this embed. */
  readonly announce: () => void
  /** A slide that is not shown has no height, and nobody watches it. */
  readonly pause: () => void
  readonly resume: () => void
  /** Theme, language, motion and hidden parts, as far as they are given. */
  readonly present: (presentation: Partial<Reader>) => void
}

/** The state as a query over the step's defaults. */
export const stateText = (store: ReaderStore, { schema }: Pick<Step, 'schema'>) =>
  formatQuery(store.getState().reader, store.getInitialState().reader, schema)

/**
 * Does what a host asks and gives the answer: the state, or an error. A state goes through the query's own
 * parser, and one of which the parser has anything to say changes nothing. What it does not name stays.
 */
export function answer(
  { type, value }: Request,
  store: ReaderStore,
  step: Pick<Step, 'schema'>,
  surroundings: Surroundings,
): Answer {
  const { reader } = store.getState()
  switch (type) {
    case null:
      return errorMessage('type', `known are ${REQUESTS.join(', ')}`)
    case 'set': {
      if (value === undefined) return errorMessage('state', 'state is not a text')
      const { state, notices } = parseQuery(value, step.schema, reader)
      if (notices.length > 0) return errorMessage('state', notices.join(' '))
      store.actions.open(complete(reader, state), [])
      surroundings.present(state)
      break
    }
    case 'theme':
    case 'lang': {
      const { state } = parseQuery(new URLSearchParams({ [type]: value ?? '' }).toString(), step.schema)
      if (state[type] === undefined) return errorMessage(type, `no such ${type}`)
      surroundings.present(state)
      break
    }
    case 'reset':
      store.actions.reset()
      break
    case 'hello':
      surroundings.announce()
      break
    case 'pause':
      surroundings.pause()
      break
    case 'resume':
      surroundings.resume()
      break
    case 'get':
      break
  }
  return { type: 'state', state: stateText(store, step) }
}
