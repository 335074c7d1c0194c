import { expect, test } from 'vitest'
import { log, minus, negative, over, plus, sum, times } from './builders.ts'
import { CE, H, softmax } from './functions.ts'
import { x } from './indices.ts'
import { slotsOf } from './slots.ts'
import { p, q, z } from './variables.ts'
import { worked } from './worked.ts'

const environment = { size: { class: 3 }, data: { p: [0.2, 0.3, 0.5], z: [0, 1, 2] }, base: Math.E }
const unbound = new Map()

test.each([
  ['a sum of ratios', sum(x, times(p(x), log(over(p(x), q(x)))))],
  ['a difference of sums', minus(sum(x, times(p(x), log(p(x)))), sum(x, times(p(x), log(q(x)))))],
  ['named functions', plus(negative(H(p)), CE(p, q))],
  ['a named function inside a sum', sum(x, times(p(x), log(softmax(z, x))))],
  ['numbers of the formula’s own', sum(x, times(2, minus(over(q(x), p(x)), 1)))],
])('the slots of %s are those that the worked line writes, in its order', (_, line) => {
  const written = worked(line, environment).slots.map(({ expression, binding }) => ({ expression, binding }))
  expect(slotsOf(line, environment, unbound)).toEqual(written)
})
