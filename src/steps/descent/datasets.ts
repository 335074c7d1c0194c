import type { Reader } from '../../state/reader.ts'
import { iris, petals } from './iris.ts'
import type { LabData } from './labData.ts'
import { type Point, pointsOf } from './point.ts'
import { READY_MADE, type ReadyMade } from './readyMade.ts'

/** The sets that a link can name; samples of the reader's own stand in the link themselves. */
export const DATASETS = ['separable', 'overlapping', 'outlier', 'petals', 'iris', 'own'] as const
export type Dataset = (typeof DATASETS)[number]

/** What the page opens with. */
const FIRST_DATASET = 'overlapping' satisfies Dataset

const NAMES = ['A', 'B', 'C', 'D', 'E']
const FEATURES = ['x₁', 'x₂']
const FEWEST_CLASSES = 2

export function datasetOf({ own }: Pick<Reader, 'own'>): Dataset {
  const named = own['dataset']
  return DATASETS.find((dataset) => dataset === named) ?? FIRST_DATASET
}

const isReadyMade = (dataset: Dataset): dataset is ReadyMade => dataset in READY_MADE

const known = new WeakMap<object, readonly Point[]>()

/** The same list of points as long as the numbers are the same object. */
function kept(numbers: readonly unknown[]): readonly Point[] {
  const before = known.get(numbers)
  if (before) return before
  const points = pointsOf(numbers.map(Number))
  known.set(numbers, points)
  return points
}

/** The points of a set that can be dragged, or null for one that cannot. */
export function draggable(reader: Pick<Reader, 'own'>): readonly Point[] | null {
  const dataset = datasetOf(reader)
  if (isReadyMade(dataset)) return READY_MADE[dataset]
  if (dataset !== 'own') return null
  const points = reader.own['points']
  return Array.isArray(points) && points.length > 0 ? kept(points) : READY_MADE[FIRST_DATASET]
}

/** Points as the model reads them: a class more than the highest label there is, at least two. */
export function dataOf(points: readonly Point[]): LabData {
  const count = points.reduce((most, { k }) => Math.max(most, k + 1), FEWEST_CLASSES)
  return {
    features: FEATURES,
    classes: NAMES.slice(0, count),
    X: points.map(({ x, y }) => [x, y]),
    y: points.map(({ k }) => k),
    standardised: false,
  }
}

const read = new WeakMap<readonly Point[], LabData>()

/** The set that the reader has chosen; the same object as long as the choice is. */
export function labDataOf(reader: Pick<Reader, 'own'>): LabData {
  const dataset = datasetOf(reader)
  if (dataset === 'iris') return iris()
  if (dataset === 'petals') return petals()
  const points = draggable(reader) ?? []
  const data = read.get(points) ?? dataOf(points)
  read.set(points, data)
  return data
}
