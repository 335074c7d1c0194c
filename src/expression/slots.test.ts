import { expect, test } from 'vitest'
import { exp, log, minus, negative, over, plus, sum, times } from './builders.ts'
import { CE, H, softmax } from './functions.ts'
import { j, l, x } from './indices.ts'
import { slotsOf } from './slots.ts'
import { k, p, q, z } from './variables.ts'
import { worked } from './worked.ts'

const environment = { size: { class: 3 }, data: { p: [0.2, 0.3, 0.5], z: [0, 1, 2], k: 1 }, base: Math.E }

test.each([
  ['a summand', times(p(x), log(over(p(x), q(x))))],
  ['a difference of sums', minus(sum(x, times(p(x), log(p(x)))), sum(x, times(p(x), log(q(x)))))],
  ['a sum below a line', negative(log(over(exp(z(k())), sum(l, exp(z(l))))))],
  ['named functions', plus(negative(H(p)), CE(p, q))],
  ['a named function of one class', times(p(x), log(softmax(z, x)))],
  ['numbers of the formula’s own', times(2, minus(over(exp(z(j)), p(j)), 1))],
])('the slots of %s are those that the worked line writes, in its order', (_, line) => {
  const binding = new Map([
    [x, 0],
    [j, 1],
  ])
  const { slots } = worked(line, environment, { binding, sums: 'slots' })
  expect(slotsOf(line)).toEqual(slots.map(({ expression }) => expression))
})
