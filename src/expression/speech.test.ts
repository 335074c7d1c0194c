import { expect, test } from 'vitest'
import { identity, result } from '../steps/identity/derivation.ts'
import { delta, exp, log, plus, squared } from './builders.ts'
import { LSE, loss, max, softLoss, softmax } from './functions.ts'
import { i, j, m, n } from './indices.ts'
import { natural } from './notation.ts'
import { partial } from './partial.ts'
import { speech } from './speech.ts'
import { chains } from './testing/chains.ts'
import { c, k, L, W, y, z } from './variables.ts'

test('the identity is said in words', () => {
  expect(identity.lines.map(({ expression }) => speech(expression))).toEqual([
    'the sum over x of p of x times the log of the ratio of p of x to q of x',
    'the sum over x of p of x times the difference between log p of x and log q of x',
    'the sum over x of p of x times log p of x, minus the sum over x of p of x times log q of x',
    'minus the entropy of capital P plus the cross-entropy of capital P and capital Q',
  ])
  expect(speech(identity.left)).toBe('the divergence of capital P from capital Q')
  expect(speech(result.left)).toBe('the cross-entropy of capital P and capital Q')
})

test('every kind has words', () => {
  expect(speech(squared(W(j, n)))).toBe('the square of capital W sub j and n')
  expect(speech(partial(L(i), W(m, n)))).toBe(
    'the derivative of capital L sub i with respect to capital W sub m and n',
  )
  expect(speech(delta(j, k(i)))).toBe('delta of j and k sub i')
  expect(speech(exp(plus(z(j), c())))).toBe('e to the sum of z sub j and c')
  expect(speech(softmax(z, j))).toBe('entry j of the softmax of z')
  expect(speech(LSE((c) => z(c, i)))).toBe('log sum exp of z sub i')
  expect(speech(loss(z, k()))).toBe('the loss of z for class k')
  expect(speech(softLoss(z, y))).toBe('the loss of z against y')
  expect(speech(max(z))).toBe('the largest of z')
  expect(speech(log(z(j)), natural)).toBe('natural log z sub j')
})

test('no sentence has a symbol that would be spelled out', () => {
  for (const { derivation } of chains)
    for (const { expression } of derivation.lines) expect(speech(expression)).toMatch(/^[a-zA-Z0-9 ,-]+$/)
})
