import { core } from './children.ts'
import { look, type Notation, standard } from './notation.ts'
import type { Axis, Call, Expression, Index, Reference, Subscript } from './tree.ts'
import { isE } from './typeset.ts'

const COUNTS: Readonly<Record<Axis, string>> = {
  class: 'the number of classes',
  sample: 'the number of samples',
  feature: 'the number of features',
}

interface Voice {
  readonly notation: Notation
  /** Indices of the calls around, which are never said. */
  readonly within: readonly Index[]
}

/**
 * A formula as a sentence. What is not simple is said with its operation first ("the difference between … and
 * …"), so that no bracket need be heard and two formulas never sound alike.
 */
export const speech = (e: Expression, notation: Notation = standard): string =>
  open(e, { notation, within: [] })

function subscriptSpeech(s: Subscript, notation: Notation): string {
  if (s.kind === 'index') return s.letter.replace("'", ' prime')
  return [look(s.key, notation).spoken, ...s.subscripts.map((index) => `sub ${index.letter}`)].join(' ')
}

function reference(e: Reference, { notation, within }: Voice): string {
  const { spoken, spokenVector, subscripts } = look(e.variable.key, notation)
  const rest = e.subscripts.filter((s) => !within.some((index) => index === s))
  const name = rest.length < e.subscripts.length ? spokenVector : spoken
  if (rest.length === 0) return name
  const said = rest.map((s) => subscriptSpeech(s, notation)).join(' and ')
  return `${name} ${subscripts === 'argument' ? 'of' : 'sub'} ${said}`
}

function call(e: Call, voice: Voice): string {
  const inner = { ...voice, within: [...voice.within, e.index] }
  const [first = '', second = ''] = e.vectors.map((body) => operand(body, inner))
  const at = e.at ? subscriptSpeech(e.at, voice.notation) : ''
  switch (e.name) {
    case 'entropy':
      return `the entropy of ${first}`
    case 'crossEntropy':
      return `the cross-entropy of ${first} and ${second}`
    case 'klDivergence':
      return `the divergence of ${first} from ${second}`
    case 'logSumExp':
      return `log sum exp of ${first}`
    case 'softmax':
      return `entry ${at} of the softmax of ${first}`
    case 'loss':
      return e.at ? `the loss of ${first} for class ${at}` : `the loss of ${first} against ${second}`
    case 'maximum':
      return `the largest of ${first}`
  }
}

/** Parts in a row: a sum that something follows ends at a comma. */
const inRow = (e: Expression, said: string, isLast: boolean): string =>
  core(e).kind === 'sum' && !isLast ? `${said},` : said

function added(addends: readonly Expression[], voice: Voice): string {
  return addends
    .map((part, place) => {
      const isNegative = part.kind === 'negative'
      const body = isNegative ? part.of : part
      const said = inRow(body, addend(body, voice), place === addends.length - 1)
      const sign = isNegative ? 'minus ' : place > 0 ? 'plus ' : ''
      return sign + said
    })
    .join(' ')
}

/** A part of an addition: products and sums go on as they are, anything looser is grouped. */
function addend(e: Expression, voice: Voice): string {
  if (e.kind === 'term') return addend(e.of, voice)
  if (e.kind === 'product' || e.kind === 'sum') return open(e, voice)
  return operand(e, voice)
}

function multiplied(factors: readonly Expression[], voice: Voice): string {
  return factors
    .map((part, place) => inRow(part, operand(part, voice), place === factors.length - 1))
    .join(' times ')
}

function over(e: Extract<Expression, { kind: 'sum' }>, body: string, voice: Voice): string {
  const where = e.positive ? ` where ${operand(e.positive, voice)} is positive` : ''
  return `the sum over ${e.index.letter}${where} of ${body}`
}

/** A formula to whose right nothing is said any more that it could be mistaken for part of. */
function open(e: Expression, voice: Voice): string {
  switch (e.kind) {
    case 'add':
      return added(e.addends, voice)
    case 'negative':
      return added([e], voice)
    case 'product':
      return multiplied(e.factors, voice)
    case 'sum':
      return over(e, addend(e.body, voice), voice)
    case 'term':
      return open(e.of, voice)
    default:
      return operand(e, voice)
  }
}

const listed = (said: readonly string[], one: string, many: string): string =>
  said.length === 2
    ? `the ${one} of ${said.join(' and ')}`
    : `the ${one} of ${said.length} ${many}, ${said.join(', ')}`

function grouped(addends: readonly Expression[], voice: Voice): string {
  const [first, second] = addends
  if (first && second?.kind === 'negative' && addends.length === 2)
    return `the difference between ${operand(first, voice)} and ${operand(second.of, voice)}`
  return listed(
    addends.map((part) => operand(part, voice)),
    'sum',
    'terms',
  )
}

/** A formula that begins with its operation and so ends by itself. */
function operand(e: Expression, voice: Voice): string {
  switch (e.kind) {
    case 'number':
      return e.value < 0 ? `negative ${-e.value}` : String(e.value)
    case 'size':
      return COUNTS[e.axis]
    case 'reference':
      return reference(e, voice)
    case 'call':
      return call(e, voice)
    case 'add':
      return grouped(e.addends, voice)
    case 'negative':
      return `the negative of ${operand(e.of, voice)}`
    case 'product':
      return listed(
        e.factors.map((part) => operand(part, voice)),
        'product',
        'factors',
      )
    case 'quotient':
      return `the ratio of ${operand(e.over, voice)} to ${operand(e.under, voice)}`
    case 'square':
      return `the square of ${operand(e.of, voice)}`
    case 'exp':
      return isE(e) ? 'e' : `e to the ${operand(e.of, voice).replace(/^the /, '')}`
    case 'log': {
      const of = operand(e.of, voice)
      const sign = e.natural ? 'natural log' : voice.notation.logarithm.spoken
      return of.startsWith('the ') ? `the ${sign} of ${of}` : `${sign} ${of}`
    }
    case 'sum':
      return over(e, operand(e.body, voice), voice)
    case 'delta':
      return `delta of ${subscriptSpeech(e.left, voice.notation)} and ${subscriptSpeech(e.right, voice.notation)}`
    case 'partial':
      return `the derivative of ${operand(e.of, voice)} with respect to ${operand(e.by, voice)}`
    case 'term':
      return operand(e.of, voice)
  }
}
