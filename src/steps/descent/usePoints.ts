import { useState } from 'react'
import { whyLinearFixed } from '../../state/linearFixed.ts'
import type { Reader } from '../../state/reader.ts'
import type { ReaderStore } from '../../state/store.ts'
import { draggable } from './datasets.ts'
import { flat, MOST_CLASSES, MOST_POINTS, type Point, place } from './point.ts'

/** What can be done to samples of two features; each makes them the reader's own. */
export interface PointActions {
  readonly select: (i: number) => void
  readonly move: (i: number, x: number, y: number) => void
  readonly add: (x: number, y: number) => void
  readonly relabel: (i: number, k: number) => void
  readonly remove: (i: number) => void
  /** Why the samples stay as they are, or null. */
  readonly whyFixed: (reader: Reader) => string | null
}

const FEWEST = 2

/** An own value with other points. */
const withPoints = (own: Reader['own'], points: readonly Point[]): Reader['own'] => ({
  ...own,
  dataset: 'own',
  points: flat(points),
})

/** The selected sample, and what can be done to it and the others. */
export function usePoints(store: ReaderStore): { readonly selected: number; readonly actions: PointActions } {
  const [selected, select] = useState(0)
  const now = () => store.getState().reader
  const points = () => draggable(now()) ?? []
  const isFixed = () => whyLinearFixed(now(), 'X') !== null
  const put = (next: readonly Point[]) => store.actions.change({ own: withPoints(now().own, next) })
  return {
    selected,
    actions: {
      select,
      whyFixed: (reader) => whyLinearFixed(reader, 'X'),
      move(i, x, y) {
        if (isFixed()) return
        store.actions.move(`point:${i}`, (start) => {
          const before = draggable(start) ?? []
          const point = before[i]
          return point
            ? {
                own: withPoints(
                  { ...start.own, ...stepsNow(now()) },
                  before.with(i, { ...point, x: place(x), y: place(y) }),
                ),
              }
            : {}
        })
      },
      add(x, y) {
        const before = points()
        if (isFixed() || before.length >= MOST_POINTS) return
        put([...before, { x: place(x), y: place(y), k: before[selected]?.k ?? 0 }])
        select(before.length)
      },
      relabel(i, k) {
        const before = points()
        const point = before[i]
        if (!isFixed() && point && k < MOST_CLASSES) put(before.with(i, { ...point, k }))
      },
      remove(i) {
        const before = points()
        if (isFixed() || before.length <= FEWEST) return
        put(before.toSpliced(i, 1))
        select(Math.min(i, before.length - 2))
      },
    },
  }
}

/** A hand may drag a sample while the run goes on: the step stays the one it has come to. */
const stepsNow = ({ own }: Reader): Reader['own'] => {
  const steps = own['steps']
  return steps === undefined ? {} : { steps }
}
