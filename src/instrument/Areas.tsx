import { useStore } from 'zustand'
import { AreaFigure } from '../charts/AreaFigure.tsx'
import type { Aspect } from '../charts/surprisalClass.ts'
import { baseNumber } from '../state/base.ts'
import { measures } from '../state/measures.ts'
import type { ReaderStore } from '../state/store.ts'
import { unitName } from '../state/unit.ts'
import { largestSurprisal } from './largestSurprisal.ts'
import { useSettled } from './useHeld.ts'

interface AreasProps {
  readonly store: ReaderStore
  readonly held: boolean
  /** The state in words: the figure's accessible name. */
  readonly label: string
  /** What of the picture this step has come to; all of it unless told. */
  readonly aspects?: readonly Aspect[]
  /** Whether a level marks H(P,Q), the average of the orange edges. */
  readonly showMean?: boolean
  /** Whether the Tab key stops at its handles; it passes to the bars unless told, which do the same. */
  readonly hasStops?: boolean
}

/** The area figure over the reader's state: dragging an edge moves its q, dragging a border moves two p's. */
export function Areas({ store, held, label, aspects, showMean = false, hasStops = false }: AreasProps) {
  const reader = useStore(store, (state) => state.reader)
  const now = measures(reader)
  const hasQ = aspects?.includes('q') ?? true
  const max = useSettled(
    largestSurprisal(reader.p, hasQ ? now : { ...now, surprisalQ: now.surprisalP }),
    held,
  )
  const { setFocus, setQ, moveBorder, grab, release } = store.actions
  return (
    <AreaFigure
      label={label}
      classes={reader.labels.map((name, i) => ({
        name,
        p: reader.p[i] ?? 0,
        surprisalP: now.surprisalP[i] ?? 0,
        surprisalQ: now.surprisalQ[i] ?? 0,
      }))}
      unit={unitName(reader.base)}
      max={max}
      focus={reader.focus}
      onFocus={(i) => i !== null && setFocus(i)}
      {...(aspects ? { aspects } : {})}
      {...(showMean ? { mean: now.crossEntropy } : {})}
      {...(hasQ
        ? { onEdge: (i: number, surprisal: number) => setQ(i, baseNumber(reader.base) ** -surprisal) }
        : {})}
      hasStops={hasStops}
      onBorder={moveBorder}
      onGrab={grab}
      onRelease={release}
    />
  )
}
