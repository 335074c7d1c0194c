import { linearMeasures } from '../../state/linearMeasures.ts'
import type { Reader } from '../../state/reader.ts'

type Classifier = Pick<Reader, 'weights' | 'inputs' | 'lambda' | 'reduction'>

/** What one sample says of each weight: (ŷ − y) xᵀ, C × D (S22). */
export function outerProduct(reader: Classifier, sample: number): readonly (readonly number[])[] {
  const x = reader.inputs[sample]?.x ?? []
  return linearMeasures(reader).residuals.map((row) => x.map((feature) => (row[sample] ?? 0) * feature))
}

/** What each sample says of the weight of one class for one feature, N numbers. */
export function contributions(reader: Classifier, at: { m: number; n: number }): readonly number[] {
  const residuals = linearMeasures(reader).residuals[at.m] ?? []
  return reader.inputs.map(({ x }, i) => (residuals[i] ?? 0) * (x[at.n] ?? 0))
}

/** A term of the chain rule's sum: what class j adds to the derivative by the weight of class m. */
export interface ChainTerm {
  readonly probability: number
  /** δ of class j and the sample's true class. */
  readonly isTrue: boolean
  /** x of the sample. */
  readonly feature: number
  /** δ of class j and class m: where it is false, the term is 0. */
  readonly isChosen: boolean
  readonly value: number
}

/** The terms of the sum over the classes, for one sample and one weight. */
export function chainTerms(
  reader: Classifier,
  { m, n, i }: { m: number; n: number; i: number },
): readonly ChainTerm[] {
  const { probabilities, residuals } = linearMeasures(reader)
  const { x = [], k = 0 } = reader.inputs[i] ?? {}
  const feature = x[n] ?? 0
  return probabilities.map((row, j) => ({
    probability: row[i] ?? 0,
    isTrue: j === k,
    feature,
    isChosen: j === m,
    value: j === m ? (residuals[j]?.[i] ?? 0) * feature : 0,
  }))
}
