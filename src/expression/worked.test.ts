import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { identity } from '../steps/identity/derivation.ts'
import { delta, exp, log, minus, negative, over, plus, sum, times } from './builders.ts'
import type { Derivation } from './derivation.ts'
import type { Environment } from './environment.ts'
import { CE, H } from './functions.ts'
import { j, x } from './indices.ts'
import { partial } from './partial.ts'
import { plainTex } from './plainTex.ts'
import { chains } from './testing/chains.ts'
import type { Expression } from './tree.ts'
import { k, L, p, q, z } from './variables.ts'
import { slotValues, type Worked, worked } from './worked.ts'

const two: Environment = { size: { class: 2 }, data: { p: [0.5, 0.5], q: [0.25, 0.75] }, base: Math.E }
const other: Environment = { ...two, data: { p: [1, 0], z: [0.5, -2] } }
const logits: Environment = { size: { class: 2 }, data: { z: [1, -1], k: 1 }, base: Math.E }

/** The line as a reader sees it, with its numbers filled in. */
function filled(line: Worked, environment: Environment): string {
  const numbers = slotValues(line.slots, environment)
  return plainTex(
    line.slots.reduce((tex, { marker }, place) => tex.replace(marker, String(numbers[place])), line.tex),
  ).replaceAll(' ', '')
}

const line = (derivation: Derivation, number: number): Expression =>
  derivation.lines[number - 1]?.expression ?? derivation.left

describe('a worked line', () => {
  test('writes its sums out with the numbers in', () => {
    expect(filled(worked(line(identity, 1), two), two)).toBe(
      '0.5\\log\\frac{0.5}{0.25}+0.5\\log\\frac{0.5}{0.75}',
    )
  })

  test('keeps a written-out sum together where it is subtracted or multiplied', () => {
    expect(filled(worked(line(identity, 3), two), two)).toBe(
      '\\left(0.5\\log0.5+0.5\\log0.5\\right)-\\left(0.5\\log0.25+0.5\\log0.75\\right)',
    )
    expect(filled(worked(times(2, sum(x, p(x))), two), two)).toBe('2\\left(0.5+0.5\\right)')
  })

  test('keeps each summand together where it is an addition or has a sign', () => {
    expect(filled(worked(sum(x, minus(p(x), q(x))), two), two)).toBe(
      '\\left(0.5-0.25\\right)+\\left(0.5-0.75\\right)',
    )
    expect(filled(worked(sum(x, negative(p(x))), two), two)).toBe('\\left(-0.5\\right)+\\left(-0.5\\right)')
  })

  test('shows one number for each sum on demand', () => {
    const short = worked(line(identity, 3), two, { sums: 'slots' })
    expect(short.slots.map(({ signed }) => signed)).toEqual([true, true])
    expect(plainTex(short.tex)).toBe('7000001-(7000002)')
    expect(slotValues(short.slots, two)).toHaveLength(2)
  })

  test('separates two numbers in a row by a dot', () => {
    expect(filled(worked(sum(x, times(p(x), q(x))), two), two)).toBe('0.5\\cdot0.25+0.5\\cdot0.75')
  })

  test('keeps brackets around a number that can be negative, except alone in an exponent or first', () => {
    expect(filled(worked(minus(z(k()), sum(j, exp(z(j)))), logits), logits)).toBe(
      '-1-\\left(e^{1}+e^{-1}\\right)',
    )
    expect(filled(worked(plus(1, z(k())), logits), logits)).toBe('1+(-1)')
    const shared = z(k())
    expect(filled(worked(plus(shared, shared), logits), logits)).toBe('-1+(-1)')
    expect(filled(worked(negative(log(z(k()))), logits), logits)).toBe('-\\log(-1)')
  })

  test('has a slot for each leaf, named call, delta and derivative', () => {
    const e = plus(H(p), CE(p, q), over(delta(k(), k()), 2), partial(L(), z(k())))
    const here = { ...two, data: { ...two.data, ...logits.data } }
    expect(worked(e, here).slots.map(({ expression }) => expression.kind)).toEqual([
      'call',
      'call',
      'delta',
      'partial',
    ])
  })

  test('names each quantity once', () => {
    const { tex } = worked(line(identity, 4), two)
    expect(tex.match(/term=[a-z-]+/g)).toEqual(['term=entropy', 'term=cross-entropy'])
    expect(worked(H(p), two).tex).toBe('\\htmlData{term=entropy}{7000001}')
  })

  test('has one layout for all values of the same size', () => {
    for (const { expression } of identity.lines)
      expect(worked(expression, two).tex).toBe(worked(expression, other).tex)
  })

  test('writes a sum with a condition over the values that meet it', () => {
    expect(filled(worked(sum(x, q(x), p(x)), { ...two, data: { p: [0, 1], q: [0.5, 0.5] } }), two)).toBe(
      '0.75',
    )
  })

  test('refuses a number that could be taken for a marker', () => {
    expect(() => worked(plus(7_000_001, z(k())), logits)).toThrow(/marker/)
  })
})

describe('the summand of one class', () => {
  const body = (e: Expression): Expression => (e.kind === 'sum' ? e.body : e)

  test('is filled anew for another class, and for other data', () => {
    const summand = worked(body(line(identity, 1)), two, { binding: new Map([[x, 0]]) })
    expect(filled(summand, two)).toBe('0.5\\log\\frac{0.5}{0.25}')
    expect(slotValues(summand.slots, two, new Map([[x, 1]]))).toEqual([0.5, 0.5, 0.75])
    const moved = slotValues(summand.slots, other, new Map([[x, 1]]))
    expect(moved.slice(0, 2)).toEqual([0, 0])
    expect(moved[2]).toBeCloseTo(1 / (1 + Math.exp(2.5)), 14)
  })
})

test('every marker is found twice in what KaTeX writes: for the eye and for the voice', () => {
  const tame: Environment = {
    size: { class: 3, sample: 2, feature: 2 },
    data: {},
    base: Math.E,
  }
  const all = [identity, ...chains.map(({ derivation }) => derivation)].filter(({ kind }) => kind !== 'batch')
  const here = {
    ...tame,
    data: { p: [0.2, 0.3, 0.5], q: [0.1, 0.1, 0.8], z: [1, 2, -3], y: [0.2, 0.3, 0.5], k: 2 },
  }
  for (const { lines } of all)
    for (const { expression } of lines) {
      const { tex, slots } = worked(expression, here, { binding: new Map([[j, 0]]) })
      const html = katex.renderToString(tex, { strict: 'ignore', trust: true, output: 'htmlAndMathml' })
      const bare = html.replace(/<annotation.*?<\/annotation>/s, '')
      for (const { marker } of slots) expect(bare.split(marker)).toHaveLength(3)
    }
})
