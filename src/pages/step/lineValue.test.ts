import { expect, test } from 'vitest'
import { log, minus, negative, plus } from '../../expression/builders.ts'
import { CE, H } from '../../expression/functions.ts'
import { index } from '../../expression/variable.ts'
import { p, q } from '../../expression/variables.ts'
import { isRounded, lineValue } from './lineValue.ts'

const environment = (pData: readonly number[], qData: readonly number[]) => ({
  size: { class: pData.length },
  data: { p: pData, q: qData },
  base: 2,
})

test('a sum of named parts shows each part with its sign', () => {
  const text = lineValue(plus(negative(H(p)), CE(p, q)), environment([0.5, 0.5], [0.5, 0.5]))
  expect(text).toBe('−1 + 1')
})

test('a negative part stands in brackets behind the sign of the formula', () => {
  const nested = lineValue(minus(H(p), minus(negative(H(p)), H(p))), environment([0.5, 0.5], [0.5, 0.5]))
  expect(nested).toBe('1 − (−2)')
})

test('a surprisal −log q is one part, with the sign of its value', () => {
  const x = index('class', 'x')
  const both = plus(negative(log(q(x))), negative(log(q(x))))
  expect(lineValue(both, environment([1], [0.25]), new Map([[x, 0]]))).toBe('2 + 2')
})

test('a formula that is no sum of parts is one number', () => {
  expect(lineValue(CE(p, q), environment([1, 0], [0, 1]))).toBe('∞')
})

test('an entropy of 0 is never shown as −0', () => {
  const text = lineValue(plus(negative(H(p)), CE(p, q)), environment([1, 0], [0.5, 0.5]))
  expect(text).toBe('0 + 1')
})

test('the page says when the parts as shown do not add up to the whole as shown', () => {
  // log2 of 3: 1.585 twice is 3.170, exactly what the whole shows; thrice is 4.755, shown so as well.
  const third = environment([1 / 3, 1 / 3, 1 / 3], [1 / 3, 1 / 3, 1 / 3])
  expect(isRounded(plus(H(p), H(q)), third)).toBe(false)
  // 1.5850 + 1.5850 + 0.50326 is 3.67318: the parts show 1.585 + 1.585 + 0.5033, the whole 3.673.
  expect(isRounded(plus(H(p), CE(p, q)), environment([1 / 3, 2 / 3], [0.9, 0.1]))).toBe(true)
})
