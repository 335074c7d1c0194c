import type { Reduction } from '../../math/batch.ts'
import type { LabData } from './labData.ts'

/** All that a run follows from: the same setup gives the same run, bit for bit. */
export interface Setup {
  /** N × D, with the constant feature first where there is a bias. */
  readonly X: readonly (readonly number[])[]
  readonly y: readonly number[]
  /** Number of classes. */
  readonly C: number
  readonly lambda: number
  readonly eta: number
  readonly reduction: Reduction
  /** C × D: where the run starts; W = 0 where null. */
  readonly start: readonly (readonly number[])[] | null
}

export interface Choices extends Pick<Setup, 'lambda' | 'eta' | 'reduction' | 'start'> {
  readonly bias: boolean
}

const withOne = new WeakMap<LabData, readonly (readonly number[])[]>()

/** The samples as the model reads them; the same object for the same set, so that a setup is cheap to compare. */
function features(data: LabData, bias: boolean): readonly (readonly number[])[] {
  if (!bias) return data.X
  const before = withOne.get(data)
  if (before) return before
  const X = data.X.map((x) => [1, ...x])
  withOne.set(data, X)
  return X
}

/** The bias is the weight of a feature that is 1 in every sample. */
export function setupOf(data: LabData, { bias, lambda, eta, reduction, start }: Choices): Setup {
  return { X: features(data, bias), y: data.y, C: data.classes.length, lambda, eta, reduction, start }
}

/** Whether both give the same run. */
export const sameSetup = (a: Setup, b: Setup): boolean =>
  a.X === b.X &&
  a.y === b.y &&
  a.C === b.C &&
  a.lambda === b.lambda &&
  a.eta === b.eta &&
  a.reduction === b.reduction &&
  a.start === b.start

/** Whether the weights of one fit the other. */
export const sameShape = (a: Setup, b: Setup): boolean => a.C === b.C && a.X[0]?.length === b.X[0]?.length
