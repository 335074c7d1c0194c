import { logSumExp } from '../../math/logSumExp.ts'
import { softmax } from '../../math/softmax.ts'
import type { Reader } from '../../state/reader.ts'
import { shiftOf, type View } from './keys.ts'
import { SEED, type Vocabulary, vocabulary } from './vocabulary.ts'

/** How many classes are named. */
export const NAMED = 10

/** A made-up class by its rank. */
export interface Ranked {
  readonly name: string
  readonly z: number
  readonly q: number
}

/** What the softmax of a vocabulary is at a temperature. */
export interface Ranking {
  readonly size: number
  readonly seed: number
  /** Probabilities by rank, the largest first: softmax keeps the order of the logits. */
  readonly q: readonly number[]
  readonly top: readonly Ranked[]
  /** What the named classes hold together. */
  readonly share: number
  /** log Σ e^(z/T + c) */
  readonly logSum: number
}

interface Softened {
  readonly temperature: number
  readonly q: readonly number[]
  readonly logSum: number
}

/** The last softmax of each vocabulary: the figure and its sentence ask for the same. */
const known = new WeakMap<Vocabulary, Softened>()

function softened(of: Vocabulary, temperature: number): Softened {
  const kept = known.get(of)
  if (kept?.temperature === temperature) return kept
  const found = {
    temperature,
    q: softmax(of.z, { temperature }),
    logSum: logSumExp(of.z, { temperature }),
  }
  known.set(of, found)
  return found
}

/** Each as its model would call it: a language model's classes are tokens. */
const nameOf = (size: number, id: number) => `${size > 1000 ? 'token' : 'class'} ${id}`

type Chosen = Pick<Reader, 'temperature' | 'seed' | 'own'>

/** The many made-up classes that the reader looks at; null where these are the reader's own. */
export function rankingOf(reader: Chosen, view: View): Ranking | null {
  if (view === 'classes') return null
  const size = Number(view)
  const seed = reader.seed ?? SEED
  const drawn = vocabulary(size, seed)
  const { q, logSum } = softened(drawn, reader.temperature)
  const top = Array.from({ length: NAMED }, (_, rank) => ({
    name: nameOf(size, drawn.ids[rank] ?? 0),
    z: drawn.z[rank] ?? 0,
    q: q[rank] ?? 0,
  }))
  return {
    size,
    seed,
    q,
    top,
    share: top.reduce((sum, { q: one }) => sum + one, 0),
    logSum: logSum + shiftOf(reader),
  }
}
