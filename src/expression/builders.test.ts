import { describe, expect, test } from 'vitest'
import { delta, log, negative, sum, term, times } from './builders.ts'
import { freeIndices } from './children.ts'
import { H, LSE } from './functions.ts'
import { i, j, l, m, n, x } from './indices.ts'
import { partial } from './partial.ts'
import { k, L, p, W, X, yhat, z } from './variables.ts'

describe('a sum', () => {
  test('refuses a body that does not use its index', () => {
    expect(() => sum(j, W(m, n))).toThrow(/index/)
  })

  test('binds its index and leaves the others free', () => {
    expect([...freeIndices(sum(n, times(W(j, n), X(n, i))))]).toEqual([j, i])
  })

  test('accepts an index that its body uses in the sample of a label', () => {
    expect([...freeIndices(sum(i, delta(j, k(i))))]).toEqual([j])
  })
})

test('a call binds its own index alone', () => {
  expect([...freeIndices(LSE((c) => z(c, i)))]).toEqual([i])
  expect(freeIndices(H(p)).size).toBe(0)
})

test('a derivative leaves the indices of the entry free', () => {
  expect([...freeIndices(partial(L(i), W(m, n)))]).toEqual([i, m, n])
})

test('a term refuses a sign, which would change with the term', () => {
  expect(() => term('entropy', negative(H(p)))).toThrow(/of/)
})

test('axes that do not fit do not compile', () => {
  // @ts-expect-error a feature is no class
  expect(W(n, j).kind).toBe('reference')
  // @ts-expect-error P is over classes
  expect(p(i).kind).toBe('reference')
  // @ts-expect-error a class and a sample are never the same
  expect(delta(j, i).kind).toBe('delta')
  // @ts-expect-error W has two axes
  expect(W(j).kind).toBe('reference')
  // @ts-expect-error the true class of a sample, not of a class
  expect(k(j).kind).toBe('label')
})

test('axes that fit compile', () => {
  expect([
    z(j),
    z(j, i),
    z(k()),
    z(k(i), i),
    yhat(m, i),
    delta(j, l),
    delta(j, k(i)),
    log(p(x)),
  ]).toHaveLength(8)
})
