import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENTRY_LIMIT } from './input.ts'
import { featureColumns, setFeature, setTrueClass } from './inputs.ts'
import { fitLinearModel, withinLinear } from './linearModel.ts'
import { defaultReader } from './reader.ts'
import { classCounts, linearModels } from './testing/readers.ts'
import { setWeight } from './weights.ts'

const models = classCounts.chain(linearModels)
const value = fc.double({ min: -1000, max: 1000, noNaN: true })
const clamped = (x: number) => Math.min(ENTRY_LIMIT, Math.max(-ENTRY_LIMIT, x))

test('setting a weight changes that weight alone, within its limits', () => {
  fc.assert(
    fc.property(models, fc.nat(), fc.nat(), value, ({ weights }, a, b, x) => {
      const j = a % weights.length
      const n = b % (weights[0]?.length ?? 1)
      const next = setWeight(weights, j, n, x)
      expect(next).toEqual(weights.map((row, r) => row.map((w, c) => (r === j && c === n ? clamped(x) : w))))
    }),
  )
})

test('setting a feature or a label changes that one alone, and nothing where there is no number or no place', () => {
  fc.assert(
    fc.property(models, fc.nat(), value, ({ inputs }, a, x) => {
      const i = a % inputs.length
      const next = setFeature(inputs, i, 1, x)
      expect(next[i]?.x[1]).toBe(clamped(x))
      expect(next.toSpliced(i, 1)).toEqual(inputs.toSpliced(i, 1))
      expect(setTrueClass(inputs, i, 1)[i]).toEqual({ x: inputs[i]?.x, k: 1 })
      expect(setFeature(inputs, i, 1, Number.NaN)).toEqual(inputs)
      expect(setFeature(inputs, inputs.length, 1, x)).toEqual(inputs)
    }),
  )
  expect(setWeight(defaultReader.weights, 0, 9, 1)).toBe(defaultReader.weights)
  expect(setWeight(defaultReader.weights, 0, 0, Number.NaN)).toBe(defaultReader.weights)
})

test('the page’s X has a sample a column', () => {
  fc.assert(
    fc.property(models, ({ inputs }) => {
      const X = featureColumns(inputs)
      for (const [i, { x }] of inputs.entries())
        for (const [n, entry] of x.entries()) expect(X[n]?.[i]).toBe(entry)
    }),
  )
})

test('a model fits every number of classes: known weights stay, new ones are 0, and every label is a class', () => {
  fc.assert(
    fc.property(models, classCounts, (model, classes) => {
      const { weights, inputs } = fitLinearModel(model, classes)
      expect(weights).toHaveLength(classes)
      for (const [j, row] of weights.entries()) expect(row).toEqual(model.weights[j] ?? row.map(() => 0))
      for (const [i, { x, k }] of inputs.entries()) {
        expect(k).toBe(Math.min(model.inputs[i]?.k ?? -1, classes - 1))
        expect(x).toEqual(model.inputs[i]?.x)
      }
      expect(fitLinearModel({ weights, inputs }, classes)).toEqual({ weights, inputs })
    }),
  )
})

test('what is looked at lies in the model', () => {
  const far = { ...defaultReader, row: 99, feature: 99, input: 99 }
  expect(withinLinear(far)).toEqual({ row: 4, feature: 2, input: 5 })
})
