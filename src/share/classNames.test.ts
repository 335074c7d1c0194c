import { expect, test } from 'vitest'
import { steps } from '../steps/index.ts'
import { readNames, writeNames } from './classNames.ts'
import { firstState, queryOfState, stateOf } from './stepState.ts'

test('as many classes as names are typed, in every step, and the link keeps them', () => {
  for (const step of steps) {
    const first = firstState(step)
    for (const typed of ['cat, dog, bird', 'a,b', 'eins, zwei, drei, vier, fünf, sechs, sieben']) {
      const named = readNames(typed, first)
      if (typeof named === 'string') throw new Error(named)
      expect(writeNames(named)).toBe(typed.replace(/,\s*/g, ', '))
      const { reader, notices } = stateOf(queryOfState(named, step) ?? '', step)
      expect(notices).toEqual([])
      expect(reader.labels).toEqual(named.labels)
    }
  }
})

test('classes that stay keep their logits, and a name that cannot stand says why', () => {
  const [, , , , , , , softmax] = steps
  if (!softmax) throw new Error('no step')
  const first = firstState(softmax)
  expect(readNames('cat, dog, bird', first)).toMatchObject({ model: { z: [1.1, 0.2, 0.9] } })
  for (const bad of ['', 'one', 'a, a', 'a, <b>', 'a,,b', 'a, averyverylongname'])
    expect(readNames(bad, first)).toMatch(/\w+\.$/)
})
