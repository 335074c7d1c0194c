import fc from 'fast-check'
import { expect, test } from 'vitest'
import { j } from '../../expression/indices.ts'
import { mutants } from '../../expression/testing/mutants.ts'
import { complete } from '../../state/complete.ts'
import { defaultReader } from '../../state/reader.ts'
import { readers } from '../../state/testing/readers.ts'
import { parts } from '../parts.ts'
import { checks } from './checks.ts'
import { claim } from './derivation.ts'

const start = complete(defaultReader, parts.learning.defaults)

test('the check is green for every label and all logits', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      for (const { checked } of checks(reader)) {
        expect(checked.agreement.verdict).toBe('ok')
        expect(checked.differenceAgrees).toBe(true)
      }
    }),
  )
})

test('the check turns red, by the exact derivative and by the difference, at any slip of the pen in the formula', () => {
  const soft = { ...start, p: [0.2, 0.5, 0.3] }
  const slips = mutants(claim.closed, [j])
  expect(slips.length).toBeGreaterThan(3)
  for (const closed of slips) {
    const found = checks(soft, { ...claim, closed }).map(({ checked }) => checked)
    expect(found.some(({ agreement }) => agreement.verdict === 'broken')).toBe(true)
    expect(found.some(({ differenceAgrees }) => !differenceAgrees)).toBe(true)
  }
})

test('each entry has the name of its class', () => {
  expect(checks(start).map(({ name }) => name)).toEqual(['cat', 'dog', 'fox'])
})
