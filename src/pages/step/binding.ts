import { freeIndices } from '../../expression/children.ts'
import type { DataKind } from '../../expression/derivation.ts'
import type { Binding } from '../../expression/environment.ts'
import { i, j, l, m, x, x2 } from '../../expression/indices.ts'
import type { Expression, Index } from '../../expression/tree.ts'
import { linearBinding } from '../../instrument/linearEnvironment.ts'
import { draws } from '../../state/draws.ts'
import { featureName } from '../../state/features.ts'
import { measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'

type Chosen = Pick<Reader, 'labels' | 'focus' | 'sample' | 'row' | 'feature' | 'input'>

/**
 * What a free index stands for: x and j the class in focus, x′, l and m the one after it, i the sample in focus. A
 * linear classifier has its own.
 */
export function bindingOf(reader: Chosen, kind: DataKind): Binding {
  if (kind === 'linear') return linearBinding(reader)
  const { first, second } = draws(reader)
  return new Map<Index, number>([
    [x, first],
    [j, first],
    [x2, second],
    [l, second],
    [m, second],
    [i, reader.sample],
  ])
}

/** The classes at which a formula is evaluated, in the order of its indices; none where no class is free. */
export function classesAt(expression: Expression, reader: Chosen, kind: DataKind): readonly number[] {
  const binding = bindingOf(reader, kind)
  return [...freeIndices(expression)].flatMap((index) =>
    index.axis === 'class' ? (binding.get(index) ?? []) : [],
  )
}

/** The classes, samples and features at which a formula is evaluated, by name. */
export function namesAt(expression: Expression, reader: Chosen, kind: DataKind): readonly string[] {
  const binding = bindingOf(reader, kind)
  const free = freeIndices(expression)
  // Two classes in one formula: that of the score and that of the weight.
  const roles =
    free.has(j) && free.has(m)
      ? new Map([
          [j, 'score of '],
          [m, 'weight of '],
        ])
      : new Map()
  return [...free].map((index) => {
    const at = binding.get(index) ?? 0
    if (index.axis === 'class') return `${roles.get(index) ?? ''}${reader.labels[at] ?? ''}`
    return index.axis === 'sample' ? `sample ${at + 1}` : featureName(at)
  })
}

/** The class whose q = 0 makes a formula infinite: one of those it is evaluated at, else one that can occur. */
export function infiniteClassOf(expression: Expression, reader: Reader, kind: DataKind): number | null {
  const at = classesAt(expression, reader, kind)
  const { q, infiniteClass } = measures(reader)
  return at.length > 0 ? (at.find((c) => q[c] === 0) ?? null) : infiniteClass
}
