import { expect, test } from 'vitest'
import { log, minus, negative, over, plus, size, sum, term, times } from './builders.ts'
import { evaluate } from './evaluate.ts'
import { H } from './functions.ts'
import { j, x } from './indices.ts'
import { summand } from './summand.ts'
import { p, q } from './variables.ts'

const environment = { size: { class: 3 }, data: { p: [0.5, 0.3, 0.2], q: [0.1, 0.2, 0.7] }, base: Math.E }

test('the summands of all classes add up to the formula', () => {
  const whole = minus(
    term('entropy', sum(x, times(p(x), log(p(x))))),
    negative(sum(x, times(p(x), log(q(x))))),
  )
  const one = summand(whole)
  if (!one) throw new Error('no summand')
  expect(one.index).toBe(x)
  const total = [0, 1, 2].reduce((t, at) => t + evaluate(one.of, environment, new Map([[x, at]])).value, 0)
  expect(total).toBeCloseTo(evaluate(whole, environment).value, 14)
})

test('the condition of a sum is that of its summand', () => {
  const support = p(x)
  expect(summand(sum(x, q(x), support))?.positive).toBe(support)
  expect(summand(sum(x, q(x)))?.positive).toBeNull()
})

test('a named function shows no summand, alone or beside a sum', () => {
  expect(summand(H(p))).toBeNull()
  expect(summand(plus(sum(x, p(x)), H(p)))).toBeNull()
})

test('sums over two indices, or under two conditions, have no summand in common', () => {
  expect(summand(plus(sum(x, p(x)), sum(j, p(j))))).toBeNull()
  expect(summand(plus(sum(x, q(x), p(x)), sum(x, q(x))))).toBeNull()
})

test('a plain number before a sum is a factor of each summand', () => {
  const mean = times(over(1, size('class')), sum(x, log(q(x))))
  const one = summand(mean)
  if (!one) throw new Error('no summand')
  const total = [0, 1, 2].reduce((t, at) => t + evaluate(one.of, environment, new Map([[x, at]])).value, 0)
  expect(total).toBeCloseTo(evaluate(mean, environment).value, 14)
})

test('a factor that is no plain number is none of a summand’s business', () => {
  expect(summand(times(H(p), sum(x, q(x))))).toBeNull()
  expect(summand(times(2, H(p)))).toBeNull()
  expect(summand(times(2, sum(x, p(x)), sum(x, q(x))))).toBeNull()
})
