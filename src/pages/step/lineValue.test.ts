import { expect, test } from 'vitest'
import { minus, negative, plus } from '../../expression/builders.ts'
import { CE, H } from '../../expression/functions.ts'
import { p, q } from '../../expression/variables.ts'
import { lineValue } from './lineValue.ts'

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

test('a formula that is no sum of parts is one number', () => {
  expect(lineValue(CE(p, q), environment([1, 0], [0, 1]))).toBe('∞')
})

test('an entropy of 0 is never shown as −0', () => {
  const text = lineValue(plus(negative(H(p)), CE(p, q)), environment([1, 0], [0.5, 0.5]))
  expect(text).toBe('0 + 1')
})
