import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { identity, result } from '../steps/identity/derivation.ts'
import { exp, expression, log, minus, negative, over, plus, sum, term, times } from './builders.ts'
import { CE, H, KL, LSE } from './functions.ts'
import { i, j, m, n, x } from './indices.ts'
import { binary, natural } from './notation.ts'
import { partial } from './partial.ts'
import { plainTex } from './plainTex.ts'
import type { Expression } from './tree.ts'
import { typeset } from './typeset.ts'
import { k, L, lambda, p, q, W, yhat, z } from './variables.ts'

const seen = (e: Expression): string => plainTex(typeset(e)).replaceAll(' ', '')

/** The terms of a formula as the page finds them: KaTeX's elements with data-term, and whether each is a piece. */
function elements(e: Expression): string[] {
  const html = katex.renderToString(typeset(e), { strict: 'ignore', trust: true, throwOnError: true })
  return [...html.matchAll(/data-term="([^"]+)"( data-piece="true")?/g)].map(
    ([, name, piece]) => name + (piece ? ' piece' : ''),
  )
}

describe('a term', () => {
  test('is an element with its name, a piece where an index is free', () => {
    expect(elements(sum(x, times(p(x), term('entropy', log(p(x))))))).toEqual(['p', 'entropy piece', 'p'])
    expect(elements(term('entropy', sum(x, times(p(x), log(p(x))))))).toEqual(['entropy', 'p', 'p'])
  })

  test('is its quantity where a call names one, and is not wrapped twice', () => {
    expect(elements(CE(p, q))).toEqual(['cross-entropy', 'p', 'q'])
    expect(elements(term('cross-entropy', CE(p, q)))).toEqual(['cross-entropy', 'p', 'q'])
    expect(elements(term('p', p(x)))).toEqual(['p piece'])
    expect(elements(term('kl', H(p)))).toEqual(['kl', 'entropy', 'p'])
  })

  test('leaves its sign outside', () => {
    for (const line of [...identity.lines, ...result.lines])
      expect(typeset(line.expression)).not.toMatch(/\\htmlData\{[^}]*\}\{-/)
    expect(typeset(negative(H(p)))).toMatch(/^-\\htmlData\{term=entropy\}/)
  })
})

describe('the identity looks as the page shows it', () => {
  test.each(
    [
      ['\\sum_{x}p(x)\\log\\frac{p(x)}{q(x)}'],
      ['\\sum_{x}p(x)\\left[\\logp(x)-\\logq(x)\\right]'],
      ['\\sum_{x}p(x)\\logp(x)-\\sum_{x}p(x)\\logq(x)'],
      ['-H(P)+H(P,Q)'],
    ].map(([tex], place) => [place + 1, tex] as const),
  )('in line %i: %s', (line, tex) => {
    expect(identity.lines.map(({ expression }) => seen(expression))[line - 1]).toBe(tex)
  })

  test('on both sides of the result', () => {
    expect(seen(result.left)).toBe('H(P,Q)')
    expect(result.lines.map(({ expression }) => seen(expression))).toEqual(['H(P)+\\mathrm{KL}(P\\,\\|\\,Q)'])
  })
})

describe('fences', () => {
  test('stand around an addition, square ones where it has round ones inside', () => {
    expect(seen(times(minus(yhat(j), 1), z(j)))).toBe('\\left(\\hat{y}_{j}-1\\right)z_{j}')
    expect(seen(times(p(x), minus(p(x), 1)))).toBe('p(x)\\left[p(x)-1\\right]')
  })

  test('stand around a sum or a logarithm that something follows, and not around the last', () => {
    const s = sum(j, z(j))
    expect(seen(times(s, z(m)))).toBe('\\left(\\sum_{j}z_{j}\\right)z_{m}')
    expect(seen(times(z(m), s))).toBe('z_{m}\\sum_{j}z_{j}')
    expect(seen(times(log(z(j)), z(m)))).toBe('\\left(\\logz_{j}\\right)z_{m}')
    expect(seen(log(sum(j, exp(z(j)))))).toBe('\\log\\left(\\sum_{j}e^{z_{j}}\\right)')
  })

  test('stand around a product that ends in a logarithm, and around a negative number', () => {
    expect(seen(times(times(2, log(z(j))), z(m)))).toBe('\\left(2\\logz_{j}\\right)z_{m}')
    expect(seen(times(z(j), -2))).toBe('z_{j}\\left(-2\\right)')
  })

  test('keep what is subtracted together', () => {
    expect(seen(minus(1, plus(z(j), 2)))).toBe('1-\\left(z_{j}+2\\right)')
    expect(seen(negative(negative(z(j))))).toBe('-\\left(-z_{j}\\right)')
  })
})

test('subscripts say class, sample and true class', () => {
  expect(seen(z(k(i), i))).toBe('z_{k_{i},i}')
  expect(seen(partial(L(i), W(m, n)))).toBe('\\frac{\\partialL_{i}}{\\partialW_{m,n}}')
  expect(seen(LSE((c) => z(c, i)))).toBe('\\mathrm{LSE}(z_{\\cdot,i})')
  expect(seen(LSE((c) => over(z(c), 2)))).toBe('\\mathrm{LSE}(\\frac{z}{2})')
  expect(seen(over(lambda(), 2))).toBe('\\frac{\\lambda}{2}')
})

test('a condition stands under its sum', () => {
  expect(seen(sum(x, q(x), p(x)))).toBe('\\sum_{x:\\,p(x)>0}q(x)')
})

test('a number is a decimal, or has a power of ten', () => {
  expect([0.25, 1e-7, 2.5e21].map((value) => typeset(expression(value)))).toEqual([
    '0.25',
    '1\\cdot 10^{-7}',
    '2.5\\cdot 10^{21}',
  ])
})

test('the notation decides the logarithm', () => {
  expect(typeset(log(z(j)), natural)).toContain('\\ln')
  expect(typeset(log(z(j)), binary)).toContain('\\log_{2}')
})

test('a variable without a look is refused', () => {
  expect(() => typeset(KL(p, q), { ...natural, looks: {} })).toThrow(/notation: p/)
})
