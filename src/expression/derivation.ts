import { freeIndices } from './children.ts'
import type { Environment } from './environment.ts'
import type { Expression } from './tree.ts'

/** How a line relates to the one before; `:=` defines its left side. */
export type Relation = ':=' | '=' | '≤'

/** A displayed formula of the source. */
export type Formula = `S${number}`

/** What a chain assumes beyond its variables' definitions; its tests drop each in turn. */
export type Premise = 'one-hot' | 'sums to one' | 'nats'

/**
 * The data that a chain needs: P with Q or logits; logits and a label; those of several samples; weights, samples and
 * labels, λ and η.
 */
export type DataKind = 'distribution' | 'classifier' | 'batch' | 'linear'

export interface Line {
  readonly relation: Relation
  readonly expression: Expression
  /** Why this line follows, in words. */
  readonly rule: string
  readonly covers: readonly Formula[]
  /** Data under which a ≤ is an equality. */
  readonly tight?: (environment: Environment) => Environment
}

export interface Derivation {
  readonly slug: string
  readonly kind: DataKind
  readonly needs: readonly Premise[]
  readonly left: Expression
  readonly lines: readonly Line[]
}

export interface ChainOptions {
  readonly needs?: readonly Premise[]
}

/** A line as it is authored: an equality as a tuple, anything else in full. */
export type Authored =
  | readonly [expression: Expression, rule: string, ...covers: Formula[]]
  | (Omit<Line, 'covers'> & { readonly covers?: readonly Formula[] })

const isTuple = (line: Authored): line is Extract<Authored, readonly unknown[]> => Array.isArray(line)

function authored(line: Authored): Line {
  if (!isTuple(line)) return { ...line, covers: line.covers ?? [] }
  const [expression, rule, ...covers] = line
  return { relation: '=', expression, rule, covers }
}

const letters = (e: Expression): string =>
  [...freeIndices(e)]
    .map((index) => index.letter)
    .sort()
    .join(', ')

/**
 * A derivation: the left side, then lines that each relate to the one before.
 * Throws if a line's free indices are not those of the left side: it would speak of something else.
 */
export function chain(
  slug: string,
  kind: DataKind,
  { needs = [] }: ChainOptions,
  left: Expression,
  ...lines: readonly Authored[]
): Derivation {
  const complete = lines.map(authored)
  const free = freeIndices(left)
  const sameIndices = (e: Expression) =>
    freeIndices(e).size === free.size && [...freeIndices(e)].every((index) => free.has(index))
  for (const { expression, rule } of complete)
    if (!sameIndices(expression))
      throw new RangeError(
        `lines: "${rule}" in ${slug} leaves [${letters(expression)}] free, not [${letters(left)}]`,
      )
  return { slug, kind, needs, left, lines: complete }
}
