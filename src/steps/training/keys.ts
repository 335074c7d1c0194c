import { ENTRY_LIMIT } from '../../state/input.ts'
import { integer, type Key, number } from '../../state/key.ts'
import type { OwnValue, Reader } from '../../state/reader.ts'
import { IRIS_STEPS } from './course.ts'

/** The four parts of a step, in their order. */
export const STAGES = ['forward', 'loss', 'gradient', 'update'] as const

/** More steps than anybody takes by hand; each way back is computed anew from the first. */
export const MOST_STEPS = 200

const entry = number({ min: -ENTRY_LIMIT, max: ENTRY_LIMIT })

/** The entries of a weight matrix, row by row. */
const entries: Key<readonly number[]> = {
  read(text) {
    const all = text.split(',').map(entry.read)
    const good = all.filter((one) => one !== undefined)
    return good.length === all.length ? good : undefined
  },
  write: (all) => all.map(entry.write).join(','),
}

/** The step's own query keys. */
export const keys = {
  /** The part of the step that is looked at, from 1. */
  stage: integer({ min: 1, max: STAGES.length }),
  /** How many steps led from the weights `from` to those of now. */
  taken: integer({ min: 1, max: MOST_STEPS }),
  from: entries,
  /** The step of the irises that is looked at, by its number from 1. */
  iris: integer({ min: 1, max: IRIS_STEPS }),
}

type Own = Pick<Reader, 'own'>
type KeyName = keyof typeof keys

const whole = (value: OwnValue | undefined, usual: number): number =>
  typeof value === 'number' ? value : usual

export const stageOf = ({ own }: Own): number => whole(own['stage'], 1)
export const takenOf = ({ own }: Own): number => whole(own['taken'], 0)

/** The last step that is shown, unless given. */
export const irisStepOf = ({ own }: Own): number => whole(own['iris'], IRIS_STEPS)

export function fromOf({ own }: Own): readonly number[] {
  const from = own['from']
  return Array.isArray(from) ? from.map(Number) : []
}

/** The reader's own values with some set; null takes one out. */
export function withOwn(
  own: Reader['own'],
  values: Readonly<Partial<Record<KeyName, OwnValue | null>>>,
): Reader['own'] {
  const next = Object.entries({ ...own, ...values }).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, value] as const],
  )
  return Object.fromEntries(next)
}
