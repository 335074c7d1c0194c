import { formatNumber } from '../../expression/number.ts'
import type { Base } from '../../state/base.ts'
import { draws } from '../../state/draws.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { amount } from '../../state/unit.ts'
import { roundedNote } from '../words.ts'

/** What the figure shows at this state: the surprisal of the class in focus, and of two draws. */
export function sentence(reader: Reader, { q, surprisalQ }: Measures): string {
  const { labels, base } = reader
  const { first, second } = draws(reader)
  const [a, b] = [first, second].map((i) => ({
    name: labels[i],
    q: q[i] ?? 0,
    surprisal: surprisalQ[i] ?? 0,
  }))
  if (!a || !b) return ''
  return `${alone(a, base)} ${both(a, b)}`
}

interface Outcome {
  readonly name: string | undefined
  readonly q: number
  readonly surprisal: number
}

function alone({ name, q, surprisal }: Outcome, base: Base): string {
  if (q === 1) return `The model is sure of ${name}: seeing it carries no surprise.`
  if (surprisal === Number.POSITIVE_INFINITY)
    return `q(${name}) is 0: the model calls ${name} impossible, and seeing it would carry infinite surprise.`
  return `The model gives ${name} a probability of ${formatNumber(q)}, so seeing it carries ${amount(surprisal, base)}.`
}

function both(a: Outcome, b: Outcome): string {
  const parts = [a.surprisal, b.surprisal]
  const whole = a.surprisal + b.surprisal
  const sum = `${parts.map(formatNumber).join(' + ')} = ${formatNumber(whole)}`
  return `Draw ${a.name}, then ${b.name}, independently: ${sum}${roundedNote(parts, whole)}.`
}
