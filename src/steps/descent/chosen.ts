import type { Key } from '../../state/key.ts'
import { integer, word } from '../../state/key.ts'
import type { OwnValue, Reader } from '../../state/reader.ts'
import { MOST_FEATURES } from './csv.ts'
import { DATASETS } from './datasets.ts'
import { MOST_STEPS } from './lab.ts'
import type { LabData } from './labData.ts'
import { pointsKey } from './point.ts'
import type { Setup } from './setup.ts'

/** What the page opens with: enough to see where it goes, and not the end. */
const FIRST_STEPS = 40

/** Petal length and petal width: of iris the two features that tell most. */
const FIRST_VIEW = [2, 3] as const

const feature = integer({ min: 0, max: MOST_FEATURES - 1 })

/** Two different features: those that the map shows. */
const viewKey: Key<readonly number[]> = {
  read(text) {
    const [x, y, ...more] = text.split(',').map(feature.read)
    return x === undefined || y === undefined || x === y || more.length > 0 ? undefined : [x, y]
  },
  write: (values) => values.map(feature.write).join(','),
}

/** The step's own query keys. */
export const keys: Readonly<Record<string, Key<OwnValue>>> = {
  dataset: word(DATASETS) as Key<OwnValue>,
  bias: word(['on', 'off']) as Key<OwnValue>,
  steps: integer({ min: 0, max: MOST_STEPS }) as Key<OwnValue>,
  view: viewKey as Key<OwnValue>,
  points: pointsKey as Key<OwnValue>,
}

export const hasBias = ({ own }: Pick<Reader, 'own'>): boolean => own['bias'] !== 'off'

/** The step of the run that is shown. */
export function stepsOf({ own }: Pick<Reader, 'own'>): number {
  const steps = own['steps']
  return typeof steps === 'number' ? steps : FIRST_STEPS
}

const rows = new WeakMap<readonly unknown[], Setup['start']>()

/**
 * The weights that a run of these data starts from, where the reader took them from an earlier one and they fit; the
 * same rows as long as the choice is. They and the number of a table stand among the reader's own values for undo and
 * reset: no key writes them, so a link does not hold them.
 */
export function startOf(reader: Pick<Reader, 'own'>, { classes, features }: LabData): Setup['start'] {
  const flat = reader.own['start']
  if (!Array.isArray(flat)) return null
  const C = classes.length
  const D = features.length + (hasBias(reader) ? 1 : 0)
  if (flat.length !== C * D) return null
  const known = rows.get(flat)
  if (known?.length === C) return known
  const start = Array.from({ length: C }, (_, j) => flat.slice(j * D, (j + 1) * D).map(Number))
  rows.set(flat, start)
  return start
}

/** Which of the tables that were read is chosen, from 1; 0 where none is. */
export function tableOf({ own }: Pick<Reader, 'own'>): number {
  const table = own['table']
  return typeof table === 'number' ? table : 0
}

/** The features across and up the map: as chosen, where the samples have them. */
export function viewOf({ own }: Pick<Reader, 'own'>, { features }: LabData): readonly [number, number] {
  const chosen = own['view']
  for (const [x, y] of [Array.isArray(chosen) ? chosen : [], FIRST_VIEW])
    if (typeof x === 'number' && typeof y === 'number' && x < features.length && y < features.length)
      return [x, y]
  return [0, features.length > 1 ? 1 : 0]
}
