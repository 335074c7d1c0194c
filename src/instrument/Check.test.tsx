import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { agree, relate } from '../expression/agree.ts'
import { Check, verdictText } from './Check.tsx'

const exact = (value: number) => ({ value, error: 0 })

test('a check says in words and in its hook whether both sides agree', () => {
  const markup = (a: number, b: number) =>
    renderToStaticMarkup(<Check agreement={agree(exact(a), exact(b))} />)
  expect(markup(1, 1)).toContain('data-check="ok"')
  expect(markup(1, 2)).toContain('data-check="broken"')
  expect(markup(1, 2)).toContain('the two sides differ by 1')
  expect(markup(Number.NaN, 2)).toContain('data-check="undefined"')
})

test('two infinite sides agree, an infinite and a finite one do not', () => {
  expect(verdictText(agree(exact(Infinity), exact(Infinity)))).toBe('both infinite')
  expect(verdictText(agree(exact(Infinity), exact(5)))).toBe('the two sides differ by ∞')
})

test('two sides that rounding cannot tell from 0 are not called 0', () => {
  const about = (value: number) => ({ value, error: 1e-16 })
  expect(verdictText(agree(about(0), about(0)))).toBe('both sides are 0')
  expect(verdictText(agree(about(4e-18), about(0)))).toBe('both sides are 0 to within rounding')
})

test('an inequality is not said to be an agreement', () => {
  const said = (a: number, b: number) => verdictText(relate('≤', exact(a), exact(b)), '≤')
  expect(said(0, 1)).toBe('the left side is not above the right')
  expect(said(0, Infinity)).toBe('the left side is not above the right')
  expect(said(2, 1)).toBe('the left side is above the right')
})
