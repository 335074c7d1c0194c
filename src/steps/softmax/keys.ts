import { number, word } from '../../state/key.ts'
import type { OwnValue, Reader } from '../../state/reader.ts'

/** How far a shift goes, either side of 0. */
export const SHIFT_LIMIT = 20

/** The reader's own classes, or as many made-up ones. */
export const VIEWS = ['classes', '1000', '50257'] as const
export type View = (typeof VIEWS)[number]

/** The step's own query keys. */
export const keys = {
  shift: number({ min: -SHIFT_LIMIT, max: SHIFT_LIMIT }),
  view: word(VIEWS),
}

type Own = Pick<Reader, 'own'>

/** c, what is added to every logit; 0 unless given. */
export function shiftOf({ own }: Own): number {
  const given = own['shift']
  return typeof given === 'number' ? given : 0
}

/** What the figure shows; the reader's classes unless given. */
export const viewOf = ({ own }: Own): View => VIEWS.find((view) => view === own['view']) ?? 'classes'

/** The reader's own values with one set, or absent where it is the step's default: a link stays short. */
export function withOwn(own: Reader['own'], key: keyof typeof keys, value: OwnValue): Reader['own'] {
  const { [key]: _, ...others } = own
  return value === 0 || value === 'classes' ? others : { ...others, [key]: value }
}
