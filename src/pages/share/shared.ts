import { queryOfState, stateOf } from '../../share/stepState.ts'
import { LONGEST_QUERY } from '../../state/query.ts'
import { PARTS, type Reader } from '../../state/reader.ts'
import type { Step } from '../../steps/step.ts'
import { loadStep } from '../loadStep.ts'
import type { Offer } from './offer.ts'

/** A step in the form, in the state that will be copied: one that a link can hold. */
export interface Shared {
  readonly offer: Offer
  readonly step: Step
  readonly reader: Reader
  /** The reader as a canonical query. */
  readonly query: string
}

export const TOO_LONG = `These numbers do not fit into a link of ${LONGEST_QUERY} characters: shorter names, fewer digits or fewer points do.`

/** The step in another state, as a link to that state opens; null where it is too long for one. */
export function inState({ offer, step }: Pick<Shared, 'offer' | 'step'>, reader: Reader): Shared | null {
  const query = queryOfState(reader, step)
  // What another number of classes leaves without meaning is in no link, and so not in the form.
  return query === null ? null : { offer, step, reader: stateOf(query, step).reader, query }
}

/** What a teacher chose for the step before and means for this one too. */
export type Carried = Pick<Reader, 'theme' | 'motion' | 'lang'> & {
  readonly lock: readonly string[]
  readonly hide: readonly string[]
  readonly asks: boolean
}

export const carriedOf = ({ theme, motion, lang, lock, hide, ask }: Reader): Carried => ({
  theme,
  motion,
  lang,
  lock,
  hide,
  asks: ask !== null,
})

/** A step at the state of a query, and what of it could not be read. */
export async function openShared(
  offer: Offer,
  query: string,
): Promise<{ readonly shared: Shared; readonly notices: readonly string[] }> {
  const step = await loadStep(offer.slug)
  const { reader, notices } = stateOf(query, step)
  const shared = inState({ offer, step }, reader)
  if (shared) return { shared, notices }
  return { shared: { offer, step, reader: stateOf('', step).reader, query: '' }, notices: [TOO_LONG] }
}

/** A step at its defaults, with what was chosen before as far as it is there. */
export async function openCarried(
  offer: Offer,
  { theme, motion, lang, lock, hide, asks }: Carried,
): Promise<Shared> {
  const { shared } = await openShared(offer, '')
  const reader: Reader = {
    ...shared.reader,
    theme,
    motion,
    lang,
    lock: partsOf(lock, offer.locks),
    hide: partsOf(hide, offer.hides),
    ask: asks ? offer.question.id : null,
  }
  return inState(shared, reader) ?? shared
}

const partsOf = (chosen: readonly string[], offered: readonly string[]) =>
  PARTS.filter((part) => chosen.includes(part) && offered.includes(part))
