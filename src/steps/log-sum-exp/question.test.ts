import { expect, test } from 'vitest'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import { defaultReader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import { parts } from '../parts.ts'
import { FLOAT32, FLOAT64, floats } from './floats.ts'
import { question } from './question.ts'
import { risen } from './rise.ts'

const settled = complete(complete(defaultReader, parts.classifier.defaults), question.settled)
const at = (rise: number) =>
  floats(risen({ ...settled, own: { rise } }).z, trueClass(settled)).find(
    ([cell]) => cell?.form === 'as written',
  )

test('in the settled state the naive form is Infinity in both formats, and one lower it is not in float64', () => {
  const { z, to } = risen(settled)
  expect(floats(z, trueClass(settled))[1]?.map(({ value }) => value)).toEqual([Infinity, Infinity])
  const before = at((to ?? 0) - 1)?.map(({ value }) => value)
  expect(before?.[0]).toBe(Infinity)
  expect(before?.[1]).toBeLessThan(Infinity)
})

test('float64 holds at float32’s limit, and breaks long before 1,000', () => {
  expect(at(Math.ceil(FLOAT32.limit))?.[1]?.value).toBeLessThan(Infinity)
  expect(FLOAT64.limit).toBeLessThan(1000)
})

test('the right option names the limit of float64', () => {
  expect(question.options.find(({ right }) => right)?.text).toContain(String(Math.floor(FLOAT64.limit)))
})

test('each answer says what the naive form gives', () => {
  for (const { answer } of question.options)
    expect(answer(settled, measures(settled))).toContain('Infinity in float64')
})
