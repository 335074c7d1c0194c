import { stateOf } from '../../share/stepState.ts'
import { PARTS, type Reader } from '../../state/reader.ts'
import type { Step } from '../../steps/step.ts'
import { loadStep } from '../loadStep.ts'
import type { Offer } from './offer.ts'

/** A step in the form, in the state that will be copied. */
export interface Shared {
  readonly offer: Offer
  readonly step: Step
  readonly reader: Reader
  readonly notices: readonly string[]
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

/** A step at the state of a query, with what was chosen before as far as it is there. */
export async function openShared(offer: Offer, query: string, carried?: Carried): Promise<Shared> {
  const step = await loadStep(offer.slug)
  const { reader, notices } = stateOf(query, step)
  if (!carried) return { offer, step, reader, notices }
  const { theme, motion, lang, asks } = carried
  return {
    offer,
    step,
    notices,
    reader: {
      ...reader,
      theme,
      motion,
      lang,
      lock: reader.lock.concat(partsOf(carried.lock, offer.locks)),
      hide: reader.hide.concat(partsOf(carried.hide, offer.hides)),
      ask: asks ? offer.question.id : null,
    },
  }
}

const partsOf = (chosen: readonly string[], offered: readonly string[]) =>
  PARTS.filter((part) => chosen.includes(part) && offered.includes(part))
