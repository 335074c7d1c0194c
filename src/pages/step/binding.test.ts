import { expect, test } from 'vitest'
import { log, negative, sum, times } from '../../expression/builders.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { x, x2 } from '../../expression/indices.ts'
import { p, q } from '../../expression/variables.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { bindingOf, classesAt, infiniteClassOf } from './binding.ts'

const both = negative(log(times(q(x), q(x2))))
const average = negative(sum(x, times(p(x), log(q(x)))))
const withZeros = (q: readonly number[], focus: number) =>
  complete(defaultReader, { focus, model: { kind: 'probabilities', q } })

test('a free x is the class in focus, a second draw the class after it, round to the first', () => {
  expect(classesAt(both, { ...defaultReader, focus: 1 })).toEqual([1, 2])
  expect(classesAt(both, { ...defaultReader, focus: 4 })).toEqual([4, 0])
  expect(classesAt(both, { ...defaultReader, focus: null })).toEqual([0, 1])
  expect(classesAt(average, defaultReader)).toEqual([])
})

test('a formula of single classes has its value at those classes', () => {
  const reader = withZeros([0.5, 0.25, 0.25, 0, 0], 0)
  const { value } = evaluate(
    both,
    { size: { class: 5 }, data: { q: measures(reader).q }, base: 2 },
    bindingOf(reader),
  )
  expect(value).toBeCloseTo(3, 12)
})

test('the class named for an infinity is one that the formula speaks of', () => {
  const zeros = [0, 0.5, 0.5, 0, 0]
  expect(infiniteClassOf(both, withZeros(zeros, 3))).toBe(3)
  expect(infiniteClassOf(both, withZeros(zeros, 2))).toBe(3)
  expect(infiniteClassOf(both, withZeros(zeros, 1))).toBe(null)
  expect(infiniteClassOf(average, withZeros(zeros, 1))).toBe(0)
})
