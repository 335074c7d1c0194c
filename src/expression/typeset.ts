import { core, freeIndices } from './children.ts'
import { look, type Notation, SIZES, standard } from './notation.ts'
import { plainTex } from './plainTex.ts'
import type { TermName } from './terms.ts'
import type { Call, Expression, FunctionName, Index, Reference, Subscript, Sum } from './tree.ts'

/** What a caller writes instead of the formula's own parts. */
export interface Override {
  /** TeX in place of a part that stands in the term `named`; null leaves the part as it is. */
  replace(e: Expression, named: TermName | null): string | null
  /** Whether sums are replaced by their summands, so that they need the fences of an addition. */
  readonly sumsAreOpen: boolean
}

interface Context {
  readonly notation: Notation
  readonly override: Override
  /** Indices of the calls around: a reference at such an index is written as its vector. */
  readonly within: readonly Index[]
  /** The term that already wraps this very expression. */
  readonly named: TermName | null
}

/** The quantities that a call names even where the author wrote no term. */
const QUANTITIES: Partial<Readonly<Record<FunctionName, TermName>>> = {
  entropy: 'entropy',
  crossEntropy: 'cross-entropy',
  klDivergence: 'kl',
  logSumExp: 'log-sum-exp',
  loss: 'loss',
}

/**
 * TeX of a formula. Each term is `\htmlData{term=NAME}{…}`; one with a free index, a single class's piece of a
 * quantity, has `piece=true` as well. Signs stay outside.
 */
export const typeset = (e: Expression, notation: Notation = standard): string =>
  typesetWith(e, notation, { replace: () => null, sumsAreOpen: false })

export const typesetWith = (e: Expression, notation: Notation, override: Override): string =>
  write(e, { notation, override, within: [], named: null })

/** The term that a part belongs to by itself, without the author's naming it. */
export function ownTerm(e: Expression, notation: Notation): TermName | null {
  if (e.kind === 'reference') return look(e.variable.key, notation).term ?? null
  return e.kind === 'call' ? (QUANTITIES[e.name] ?? null) : null
}

export const wrapped = (name: TermName, tex: string, piece: boolean): string =>
  `\\htmlData{term=${name}${piece ? ',piece=true' : ''}}{${tex}}`

export function fenced(tex: string): string {
  return plainTex(tex).includes('(') ? `\\left[${tex}\\right]` : `\\left(${tex}\\right)`
}

/** Loose at its ends: it needs a fence wherever more than an addition is done with it. */
export function isOpen(e: Expression, sumsAreOpen: boolean): boolean {
  const inner = core(e)
  if (inner.kind === 'number') return inner.value < 0
  return inner.kind === 'add' || inner.kind === 'negative' || (inner.kind === 'sum' && sumsAreOpen)
}

/** Reaches as far to the right as it can: a factor after it would be read into it. */
function isGreedy(e: Expression): boolean {
  const inner = core(e)
  if (inner.kind === 'product') return inner.factors.some(isGreedy)
  return inner.kind === 'sum' || inner.kind === 'log'
}

export function subscriptTex(s: Subscript, notation: Notation): string {
  if (s.kind === 'index') return s.letter
  const below = s.subscripts.map((index) => index.letter).join(',')
  return below ? `${look(s.key, notation).letter}_{${below}}` : look(s.key, notation).letter
}

function reference(e: Reference, { notation, within, named }: Context): string {
  const { letter, vector, subscripts } = look(e.variable.key, notation)
  const term = ownTerm(e, notation)
  const rest = e.subscripts.filter((s) => !within.some((index) => index === s))
  const written = rest.map((s) => subscriptTex(s, notation))
  const isVector = rest.length < e.subscripts.length
  if (isVector) written.unshift(...(rest.length > 0 ? ['\\cdot'] : []))
  const base = isVector ? vector : letter
  const tex =
    written.length === 0
      ? base
      : subscripts === 'argument'
        ? `${base}(${written.join(',')})`
        : `${base}_{${written.join(',')}}`
  return term && term !== named ? wrapped(term, tex, false) : tex
}

function called(e: Call, context: Context): string {
  const inner: Context = { ...context, within: [...context.within, e.index], named: null }
  const [first = '', second = ''] = e.vectors.map((body) => write(body, inner))
  const at = e.at ? subscriptTex(e.at, context.notation) : ''
  switch (e.name) {
    case 'entropy':
      return `H(${first})`
    case 'crossEntropy':
      return `H(${first},${second})`
    case 'klDivergence':
      return `\\mathrm{KL}(${first}\\,\\|\\,${second})`
    case 'logSumExp':
      return `\\mathrm{LSE}(${first})`
    case 'softmax':
      return `\\mathrm{softmax}(${first})_{${at}}`
    case 'loss':
      return `\\ell(${first},${e.at ? at : second})`
    case 'maximum':
      return `\\max(${first})`
  }
}

function call(e: Call, context: Context): string {
  const tex = called(e, context)
  const quantity = ownTerm(e, context.notation)
  if (!quantity || quantity === context.named) return tex
  return wrapped(quantity, tex, freeIndices(e).size > 0)
}

function added(addends: readonly Expression[], context: Context): string {
  return addends
    .map((part, place) => {
      const isNegative = part.kind === 'negative'
      const body = isNegative ? part.of : part
      const tex = write(body, context)
      const operand = isOpen(body, context.override.sumsAreOpen) ? fenced(tex) : tex
      if (isNegative) return `-${operand}`
      return place === 0 ? operand : `+${operand}`
    })
    .join('')
}

function product(factors: readonly Expression[], context: Context): string {
  return factors
    .map((part, place) => {
      const tex = write(part, context)
      const isLast = place === factors.length - 1
      const bound = isOpen(part, context.override.sumsAreOpen) || (isGreedy(part) && !isLast)
      const dotted = place > 0 && !bound && /^\d/.test(plainTex(tex)) ? '\\cdot ' : ''
      return dotted + (bound ? fenced(tex) : tex)
    })
    .join(' ')
}

function summed(e: Sum, context: Context): string {
  const body = write(e.body, context)
  const condition = e.positive ? `${e.index.letter}:\\,${write(e.positive, context)}>0` : e.index.letter
  return `\\sum_{${condition}}${isOpen(e.body, context.override.sumsAreOpen) ? fenced(body) : ` ${body}`}`
}

function logarithm(of: Expression, sign: string, context: Context): string {
  const tex = write(of, context)
  const inner = core(of)
  const bare = inner.kind === 'reference' || inner.kind === 'quotient' || inner.kind === 'size'
  return bare || inner.kind === 'number' || isE(inner) ? `${sign} ${tex}` : `${sign}${fenced(tex)}`
}

function square(of: Expression, context: Context): string {
  const inner = core(of)
  const tex = write(of, context)
  if (inner.kind !== 'reference') return `${fenced(tex)}^{2}`
  // KaTeX sets a second script on the base only inside the same group, so the wrapped letter is braced.
  return `{${tex}}^{2}`
}

/** ∂z_j, with a fence around anything but one symbol. */
function differential(e: Expression, context: Context): string {
  const tex = write(e, context)
  return core(e).kind === 'reference' || core(e).kind === 'call'
    ? `\\partial ${tex}`
    : `\\partial ${fenced(tex)}`
}

function write(e: Expression, outer: Context): string {
  const replaced = outer.override.replace(e, outer.named)
  if (replaced !== null) return replaced
  const context = outer.named === null ? outer : { ...outer, named: null }
  switch (e.kind) {
    case 'number':
      return decimalTex(e.value)
    case 'size':
      return SIZES[e.axis]
    case 'reference':
      return reference(e, outer)
    case 'call':
      return call(e, outer)
    case 'add':
      return added(e.addends, context)
    case 'negative':
      return added([e], context)
    case 'product':
      return product(e.factors, context)
    case 'quotient':
      return `\\frac{${write(e.over, context)}}{${write(e.under, context)}}`
    case 'square':
      return square(e.of, context)
    case 'exp':
      if (isE(e)) return 'e'
      return `e^{${write(e.of, context)}}`
    case 'log':
      return logarithm(e.of, e.natural ? '\\ln' : context.notation.logarithm.tex, context)
    case 'sum':
      return summed(e, context)
    case 'delta':
      return `\\delta_{${subscriptTex(e.left, context.notation)},${subscriptTex(e.right, context.notation)}}`
    case 'partial':
      return `\\frac{${differential(e.of, context)}}{${differential(e.by, context)}}`
    case 'term':
      return wrapped(e.name, write(e.of, { ...context, named: e.name }), freeIndices(e).size > 0)
  }
}

/** e to the power of 1, which is written and read as e. */
export const isE = (e: Expression): boolean => e.kind === 'exp' && e.of.kind === 'number' && e.of.value === 1

function decimalTex(value: number): string {
  const text = String(value)
  const [mantissa = '', exponent] = text.split('e')
  return exponent === undefined ? text : `${mantissa}\\cdot 10^{${Number(exponent)}}`
}
