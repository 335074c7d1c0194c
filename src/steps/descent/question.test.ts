import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { parts } from '../parts.ts'
import { regimeOf, safeStep } from './bounds.ts'
import { stepsOf } from './chosen.ts'
import { courseOf } from './course.ts'
import { question } from './question.ts'
import { setupOfReader } from './sentence.ts'

const settled = complete(complete(defaultReader, parts.learning.defaults), question.settled)
const setup = setupOfReader(settled)

test('in the settled state η is above 2/K, and ηλ below 2', () => {
  expect(settled.eta).toBeGreaterThan(2 * safeStep(setup))
  expect(regimeOf(setup)).toBe('open')
})

test('there the loss goes between two values for good: it neither settles nor grows', () => {
  const totals = courseOf(setup, 400).map(({ total }) => total)
  const late = totals.slice(stepsOf(settled) - 2)
  for (const [t, total] of late.entries()) {
    if (t < 2) continue
    expect(total).toBeCloseTo(late[t - 2] ?? 0, 2)
    expect(Math.abs(total - (late[t - 1] ?? 0))).toBeGreaterThan(0.05)
  }
})

test('half of that η settles, and a stronger penalty with it blows up, as the answers say', () => {
  const half = courseOf({ ...setup, eta: setup.eta / 2 }, 200)
  expect(half.at(-1)?.total).toBeCloseTo(half.at(-2)?.total ?? 0, 10)
  const [settles, , blows] = question.options.map(({ answer }) => answer(settled, measures(settled)))
  expect(settles).toContain('the loss does settle')
  expect(blows).toContain('grows on')
})
