import { freeIndices } from '../../expression/children.ts'
import type { Binding } from '../../expression/environment.ts'
import { i, j, l, m, x, x2 } from '../../expression/indices.ts'
import type { Expression, Index } from '../../expression/tree.ts'
import { draws } from '../../state/draws.ts'
import { measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'

type Chosen = Pick<Reader, 'labels' | 'focus' | 'sample'>

/**
 * What a free index stands for: x and j the class in focus, x′, l and m the one after it, i the sample in focus.
 */
export function bindingOf({ labels, focus, sample }: Chosen): Binding {
  const { first, second } = draws({ labels, focus })
  return new Map<Index, number>([
    [x, first],
    [j, first],
    [x2, second],
    [l, second],
    [m, second],
    [i, sample],
  ])
}

/** The classes at which a formula is evaluated, in the order of its indices; none where no class is free. */
export function classesAt(expression: Expression, reader: Chosen): readonly number[] {
  const binding = bindingOf(reader)
  return [...freeIndices(expression)].flatMap((index) =>
    index.axis === 'class' ? (binding.get(index) ?? []) : [],
  )
}

/** The classes and samples at which a formula is evaluated, by name. */
export function namesAt(expression: Expression, reader: Chosen): readonly string[] {
  const binding = bindingOf(reader)
  return [...freeIndices(expression)].map((index) => {
    const at = binding.get(index) ?? 0
    return index.axis === 'class' ? (reader.labels[at] ?? '') : `${index.axis} ${at + 1}`
  })
}

/** The class whose q = 0 makes a formula infinite: one of those it is evaluated at, else one that can occur. */
export function infiniteClassOf(expression: Expression, reader: Reader): number | null {
  const at = classesAt(expression, reader)
  const { q, infiniteClass } = measures(reader)
  return at.length > 0 ? (at.find((c) => q[c] === 0) ?? null) : infiniteClass
}
