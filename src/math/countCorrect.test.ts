import { expect, test } from 'vitest'
import { countCorrect } from './countCorrect.ts'

test('a sample is right where its greatest logit, the first of equals, is at its class', () => {
  expect(
    countCorrect(
      [
        [1, 2],
        [2, 1],
        [3, 3],
      ],
      [1, 1, 0],
    ),
  ).toBe(2)
})

test('of probabilities the greatest says the class', () => {
  expect(
    countCorrect(
      [
        [1, 2],
        [2, 1],
      ],
      [
        [0.3, 0.7],
        [0.3, 0.7],
      ],
    ),
  ).toBe(1)
})
