import type { dual } from './dual.ts'
import type { TermName } from './terms.ts'

/** What an index runs over: classes (C), samples (N), features (D). */
export type Axis = 'class' | 'sample' | 'feature'

/** An index is an object compared by identity: its letter is only its look. */
export interface Index<A extends Axis = Axis> {
  readonly kind: 'index'
  readonly axis: A
  readonly letter: string
}

/** Data whose value is itself a subscript: k, the true class; k(i), that of sample i. */
export interface Label<A extends Axis = Axis> {
  readonly kind: 'label'
  readonly axis: A
  readonly key: string
  readonly subscripts: readonly Index[]
}

export type Subscript<A extends Axis = Axis> = Index<A> | Label<A>

/** A variable's value where the environment has none: `body` with its parameters bound to the subscripts. */
export interface Definition {
  readonly parameters: readonly Index[]
  readonly body: Expression
}

/** What a reference refers to. `key` is its name in the environment's data. */
export interface Variable {
  readonly key: string
  readonly axes: readonly Axis[]
  /** Whether an entry can be negative: then its worked number keeps brackets. */
  readonly signed: boolean
  readonly definitions: readonly Definition[]
}

/** Functions that have a name in the formulas: their value is computed by `math`, not by walking a tree. */
export type FunctionName =
  | 'entropy'
  | 'crossEntropy'
  | 'klDivergence'
  | 'logSumExp'
  | 'softmax'
  | 'loss'
  | 'maximum'

export interface Reference {
  readonly kind: 'reference'
  readonly variable: Variable
  readonly subscripts: readonly Subscript[]
}

/**
 * A named function of vectors over the classes. `index` is bound in every argument and belongs to this call
 * alone, so that nested calls cannot capture it. `at` picks the entry of a vector-valued function (softmax)
 * or the true class (loss); it is not under `index`.
 */
export interface Call {
  readonly kind: 'call'
  readonly name: FunctionName
  readonly index: Index<'class'>
  readonly vectors: readonly Expression[]
  readonly at: Subscript<'class'> | null
}

/** Σ over `index`, only where `positive` is > 0 if that is given. */
export interface Sum {
  readonly kind: 'sum'
  readonly index: Index
  readonly body: Expression
  readonly positive: Expression | null
}

/** ∂ of / ∂ by: one entry of `by`, everything else held. */
export interface Partial {
  readonly kind: 'partial'
  readonly of: Expression
  readonly by: Reference
  /** What differentiates: it comes with the node, so that formulas without a derivative are loaded without it. */
  readonly dual: typeof dual
}

export interface Term {
  readonly kind: 'term'
  readonly name: TermName
  readonly of: Expression
}

/** A formula. It denotes a real number once its free indices are bound; nothing rewrites it. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'size'; readonly axis: Axis }
  | Reference
  | Call
  | { readonly kind: 'add'; readonly addends: readonly Expression[] }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'quotient'; readonly over: Expression; readonly under: Expression }
  | { readonly kind: 'square'; readonly of: Expression }
  | { readonly kind: 'exp'; readonly of: Expression }
  | { readonly kind: 'log'; readonly of: Expression; readonly natural: boolean }
  | Sum
  | { readonly kind: 'delta'; readonly left: Subscript; readonly right: Subscript }
  | Partial
  | Term
