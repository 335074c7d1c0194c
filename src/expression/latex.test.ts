import katex from 'katex'
import { expect, test } from 'vitest'
import { identity, result } from '../steps/identity/derivation.ts'
import { latex } from './latex.ts'
import { natural } from './notation.ts'
import { plainTex } from './plainTex.ts'
import { chains } from './testing/chains.ts'
import { typeset } from './typeset.ts'

const all = [identity, result, ...chains.map(({ derivation }) => derivation)]

test('a copied derivation is plain LaTeX without the commands of the page', () => {
  for (const derivation of all) {
    const tex = latex(derivation)
    expect(tex).not.toMatch(/htmlData|[^\x20-\x7e\n]/)
    katex.renderToString(tex, { displayMode: true, throwOnError: true, strict: 'error', trust: false })
  }
})

test('a copied formula shows what the page shows', () => {
  const shown = (tex: string): string =>
    katex
      .renderToString(tex, { output: 'html', strict: 'ignore', trust: true })
      .replace(/<[^>]*>|\u200b/g, '')
  for (const { left, lines } of all)
    for (const e of [left, ...lines.map(({ expression }) => expression)])
      expect(shown(plainTex(typeset(e)))).toBe(shown(typeset(e)))
})

test('a copied derivation has no braces that nothing needs', () => {
  expect(latex(identity)).toContain('= \\sum_{x} p(x) \\log \\frac{p(x)}{q(x)} &&')
})

test('a copied derivation has a row for each line, with its relation and rule', () => {
  for (const derivation of all) {
    const rows = latex(derivation).split('\\\\\n')
    expect(rows).toHaveLength(derivation.lines.length)
    for (const [place, { relation }] of derivation.lines.entries())
      expect(rows[place]).toContain(relation === '≤' ? '&\\le ' : '&= ')
  }
  expect(latex(identity)).toContain('\\text{log of a quotient}')
  expect(latex(identity).match(/\\mathrm\{KL\}/g)).toHaveLength(1)
})

test('a copied derivation follows the notation', () => {
  expect(latex(identity, natural)).toContain('\\ln')
})
