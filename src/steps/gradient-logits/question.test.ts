import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { isOneHot } from '../../state/distribution.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import { gradientOf } from './gradient.ts'
import { question } from './question.ts'

const settled = complete(defaultReader, question.settled)

test('in the settled state the label is one-hot at dog, a class lies above it and one below, and all have a gradient', () => {
  const { z, residuals } = gradientOf(settled)
  const k = trueClass(settled)
  expect(isOneHot(settled.p)).toBe(true)
  expect(settled.labels[k]).toBe('dog')
  expect(Math.max(...z)).toBeGreaterThan(z[k] ?? Number.NaN)
  expect(Math.min(...z)).toBeLessThan(z[k] ?? Number.NaN)
  for (const residual of residuals) expect(Math.abs(residual)).toBeGreaterThan(0.05)
})

test('each answer says every entry of the gradient', () => {
  for (const { answer } of question.options)
    expect(answer(settled, measures(settled))).toMatch(
      /cat \+0\.\d+, dog −0\.\d+ and fox \+0\.\d+: no entry is 0/,
    )
})
