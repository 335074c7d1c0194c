import type { Binding, Environment } from '../expression/environment.ts'
import { i, j, l, m, n } from '../expression/indices.ts'
import type { Index } from '../expression/tree.ts'
import { draws } from '../state/draws.ts'
import { featureColumns } from '../state/inputs.ts'
import type { Reader } from '../state/reader.ts'

/** A linear classifier and its samples as the formulas read them: W is C × D, X is D × N. */
export const linearEnvironment = ({ labels, weights, inputs, lambda, eta }: Reader): Environment => ({
  size: { class: labels.length, sample: inputs.length, feature: inputs[0]?.x.length ?? 0 },
  data: { W: weights, X: featureColumns(inputs), k: inputs.map(({ k }) => k), lambda, eta },
  base: Math.E,
})

/**
 * What a free index stands for there: m is the class in focus and n the feature, those of one weight; j and i are
 * those of one score; l is the class after m.
 */
export function linearBinding(
  reader: Pick<Reader, 'labels' | 'focus' | 'row' | 'feature' | 'input'>,
): Binding {
  const { first, second } = draws(reader)
  return new Map<Index, number>([
    [j, reader.row],
    [l, second],
    [m, first],
    [n, reader.feature],
    [i, reader.input],
  ])
}
