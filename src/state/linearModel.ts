import type { Reader } from './reader.ts'

type LinearModel = Pick<Reader, 'weights' | 'inputs'>

/**
 * Weights and samples for so many classes, and weights for as many features as the samples have. A new class or
 * feature has weights of 0; samples of a class that goes belong to the one before.
 */
export function fitLinearModel({ weights, inputs }: LinearModel, classes: number): LinearModel {
  const features = inputs[0]?.x.length ?? 0
  const fits = weights.length === classes && weights.every((row) => row.length === features)
  return {
    weights: fits
      ? weights
      : Array.from({ length: classes }, (_, j) =>
          Array.from({ length: features }, (__, n) => weights[j]?.[n] ?? 0),
        ),
    inputs: inputs.every(({ k }) => k < classes)
      ? inputs
      : inputs.map(({ x, k }) => ({ x, k: Math.min(k, classes - 1) })),
  }
}

/** What is looked at of a linear classifier, kept inside it. */
export const withinLinear = ({
  weights,
  inputs,
  row,
  feature,
  input,
}: Pick<Reader, 'weights' | 'inputs' | 'row' | 'feature' | 'input'>) => ({
  row: Math.min(row, weights.length - 1),
  feature: Math.min(feature, (inputs[0]?.x.length ?? 1) - 1),
  input: Math.min(input, inputs.length - 1),
})
