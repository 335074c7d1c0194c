import { transposed } from '../math/transposed.ts'
import { ENTRY_LIMIT, type Input } from './input.ts'

type Inputs = readonly Input[]

const change = (inputs: Inputs, i: number, next: (input: Input) => Input): Inputs => {
  const input = inputs[i]
  return input ? inputs.with(i, next(input)) : inputs
}

/** Feature n of sample i, clamped to ±100; a value that is no number changes nothing. */
export const setFeature = (inputs: Inputs, i: number, n: number, value: number): Inputs =>
  change(inputs, i, ({ x, k }) =>
    n in x && !Number.isNaN(value)
      ? { x: x.with(n, Math.min(ENTRY_LIMIT, Math.max(-ENTRY_LIMIT, value))), k }
      : { x, k },
  )

/** Sample i with another true class. */
export const setTrueClass = (inputs: Inputs, i: number, k: number): Inputs =>
  change(inputs, i, ({ x }) => ({ x, k }))

/** The features as the page prints them, D × N: a column a sample. */
export const featureColumns = (inputs: Inputs): number[][] => transposed(inputs.map(({ x }) => x))
