import { freeIndices } from '../../expression/children.ts'
import type { Binding } from '../../expression/environment.ts'
import { x, x2 } from '../../expression/indices.ts'
import type { Expression } from '../../expression/tree.ts'
import { draws } from '../../state/draws.ts'
import { measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'

/** What a free x stands for: the class of a first draw; x′ that of a second one. */
export function bindingOf({ labels, focus }: Pick<Reader, 'labels' | 'focus'>): Binding {
  const { first, second } = draws({ labels, focus })
  return new Map([
    [x, first],
    [x2, second],
  ])
}

/** The classes at which a formula is evaluated, in the order of its indices; none where no index is free. */
export function classesAt(
  expression: Expression,
  reader: Pick<Reader, 'labels' | 'focus'>,
): readonly number[] {
  const binding = bindingOf(reader)
  return [...freeIndices(expression)].flatMap((index) => binding.get(index) ?? [])
}

/** The class whose q = 0 makes a formula infinite: one of those it is evaluated at, else one that can occur. */
export function infiniteClassOf(expression: Expression, reader: Reader): number | null {
  const at = classesAt(expression, reader)
  const { q, infiniteClass } = measures(reader)
  return at.length > 0 ? (at.find((i) => q[i] === 0) ?? null) : infiniteClass
}
