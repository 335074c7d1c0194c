import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { question } from './question.ts'

test('in the settled state every animal has another probability, all of them are the same ones, and so is H(P)', () => {
  const settled = complete(defaultReader, question.settled)
  settled.p.forEach((p, i) => {
    expect(p).not.toBe(defaultReader.p[i])
  })
  expect(settled.p.toSorted()).toEqual(defaultReader.p.toSorted())
  expect(measures(settled).entropy).toBeCloseTo(measures(defaultReader).entropy, 14)
})
