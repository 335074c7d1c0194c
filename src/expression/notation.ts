import type { TermName } from './terms.ts'
import type { Axis } from './tree.ts'

/** The letters of the sizes, in formulas and programs. */
export const SIZES: Readonly<Record<Axis, string>> = { class: 'C', sample: 'N', feature: 'D' }

/** How a variable, or k, is written and said. */
export interface Look {
  /** One entry's letter as TeX. */
  readonly letter: string
  /** The whole vector as TeX: what a named function takes. */
  readonly vector: string
  /** p(x), or y_j. */
  readonly subscripts: 'argument' | 'below'
  readonly spoken: string
  readonly spokenVector: string
  /** The term that every occurrence belongs to. */
  readonly term?: TermName
}

/** The look of everything that has a choice of looks: handed to typeset, worked and speech. */
export interface Notation {
  readonly logarithm: { readonly tex: string; readonly spoken: string }
  readonly looks: Readonly<Record<string, Look>>
}

const letter = (tex: string, spoken: string, term?: TermName): Look => ({
  letter: tex,
  vector: tex,
  subscripts: 'below',
  spoken,
  spokenVector: spoken,
  ...(term && { term }),
})

const distribution = (small: string, capital: string, term: TermName): Look => ({
  letter: small,
  vector: capital,
  subscripts: 'argument',
  spoken: small,
  spokenVector: `capital ${capital}`,
  term,
})

/** The page's own: P and Q in Part I, y and ŷ from Part II on, z for logits throughout. */
export const standard: Notation = {
  logarithm: { tex: '\\log', spoken: 'log' },
  looks: {
    p: distribution('p', 'P', 'p'),
    q: distribution('q', 'Q', 'q'),
    y: letter('y', 'y', 'p'),
    yhat: letter('\\hat{y}', 'y hat', 'q'),
    z: letter('z', 'z'),
    c: letter('c', 'c'),
    W: letter('W', 'capital W'),
    X: letter('x', 'x'),
    L: letter('L', 'capital L', 'loss'),
    Lavg: letter('L_{\\text{avg}}', 'capital L average', 'loss'),
    Lsum: letter('L_{\\text{sum}}', 'capital L sum', 'loss'),
    phat: { ...letter('\\hat{p}', 'p hat', 'p'), vector: '\\hat{P}' },
    k: letter('k', 'k'),
    lambda: letter('\\lambda', 'lambda'),
    score: letter('z', 'z'),
    eta: letter('\\eta', 'eta'),
    Wnext: letter('W^{+}', 'the next capital W'),
    znext: letter('z^{+}', 'the next z'),
    Lnext: letter('L^{+}', 'the next capital L', 'loss'),
    Ltotalnext: letter('L_{\\text{total}}^{+}', 'the next capital L total', 'loss'),
    K: letter('K', 'capital K'),
    g: letter('g', 'g', 'gradient'),
    Ltotal: letter('L_{\\text{total}}', 'capital L total', 'loss'),
    objective: letter('L_{\\text{total}}', 'capital L total', 'loss'),
  },
}

const withLogarithm = (tex: string, spoken: string): Notation => ({ ...standard, logarithm: { tex, spoken } })

/** The same with the base in the logarithm: ln, log₂, log₁₀. */
export const natural: Notation = withLogarithm('\\ln', 'natural log')
export const binary: Notation = withLogarithm('\\log_{2}', 'log to base 2')
export const decimal: Notation = withLogarithm('\\log_{10}', 'log to base 10')

/** Throws if a variable has no look. */
export function look(key: string, { looks }: Notation): Look {
  const found = looks[key]
  if (!found) throw new RangeError(`notation: ${key} has no look`)
  return found
}
