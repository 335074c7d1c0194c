import { spoken } from '#typeset'
import type { Relation } from '../expression/derivation.ts'
import type { Expression } from '../expression/tree.ts'

interface SentenceProps {
  /** What the formula beside it is known by. */
  readonly name: string
  readonly left: Expression
  readonly relation?: Relation | undefined
  readonly right?: Expression | undefined
}

/** A formula in plain words, for a voice. */
export const Sentence = ({ name, left, relation, right }: SentenceProps) => (
  <span className="visually-hidden" data-speech={name}>
    {spoken(name, left, relation, right)}
  </span>
)
