import { expect, test } from 'vitest'
import { log, negative, sum, times } from '../../expression/builders.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { i, j, m, n, x, x2 } from '../../expression/indices.ts'
import { p, q, W, X, z } from '../../expression/variables.ts'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { bindingOf, classesAt, infiniteClassOf, namesAt } from './binding.ts'

const both = negative(log(times(q(x), q(x2))))
const average = negative(sum(x, times(p(x), log(q(x)))))
const withZeros = (q: readonly number[], focus: number) =>
  complete(defaultReader, { focus, model: { kind: 'probabilities', q } })

test('a free x is the class in focus, a second draw the class after it, round to the first', () => {
  expect(classesAt(both, { ...defaultReader, focus: 1 }, 'distribution')).toEqual([1, 2])
  expect(classesAt(both, { ...defaultReader, focus: 4 }, 'distribution')).toEqual([4, 0])
  expect(classesAt(both, { ...defaultReader, focus: null }, 'distribution')).toEqual([0, 1])
  expect(classesAt(average, defaultReader, 'distribution')).toEqual([])
})

test('a formula of single classes has its value at those classes', () => {
  const reader = withZeros([0.5, 0.25, 0.25, 0, 0], 0)
  const { value } = evaluate(
    both,
    { size: { class: 5 }, data: { q: measures(reader).q }, base: 2 },
    bindingOf(reader, 'distribution'),
  )
  expect(value).toBeCloseTo(3, 12)
})

test('the class named for an infinity is one that the formula speaks of', () => {
  const zeros = [0, 0.5, 0.5, 0, 0]
  expect(infiniteClassOf(both, withZeros(zeros, 3), 'distribution')).toBe(3)
  expect(infiniteClassOf(both, withZeros(zeros, 2), 'distribution')).toBe(3)
  expect(infiniteClassOf(both, withZeros(zeros, 1), 'distribution')).toBe(null)
  expect(infiniteClassOf(average, withZeros(zeros, 1), 'distribution')).toBe(0)
})

test('with a linear classifier a weight is that of the class in focus, a score that of the row looked at', () => {
  const reader = { ...defaultReader, focus: 2, row: 1, feature: 2, input: 3 }
  const names = (e: Parameters<typeof namesAt>[0]) => namesAt(e, reader, 'linear')
  expect(names(W(m, n))).toEqual(['fox', 'ears'])
  expect(names(X(n, i))).toEqual(['ears', 'sample 4'])
  expect(names(z(j, i))).toEqual(['dog', 'sample 4'])
  expect(names(times(z(j, i), W(m, n)))).toEqual(['score of dog', 'sample 4', 'weight of fox', 'ears'])
})
