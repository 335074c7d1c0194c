import { useMemo } from 'react'
import { useStore } from 'zustand'
import { THIRD_BY_LOGIT } from '../../expression/gradientCheck.ts'
import { formatNumber } from '../../expression/number.ts'
import { GradientCheck } from '../../instrument/GradientCheck.tsx'
import { useRested } from '../../instrument/useRested.ts'
import type { ReaderStore } from '../../state/store.ts'
import { checks } from './checks.ts'

/** A drag is not held up by derivatives: they follow where the hand rests, in ms, and when it lets go. */
const REST = 120

interface LiveCheckProps {
  readonly store: ReaderStore
  /** Whether a pointer holds something of the figure. */
  readonly held: boolean
}

/** ŷ − y of every class beside the derivative of the printed loss, by dual numbers and by a difference. */
export function LiveCheck({ store, held }: LiveCheckProps) {
  const reader = useStore(store, (state) => state.reader)
  const rested = useRested(reader, REST)
  const { labels, p, model } = held ? rested : reader
  const entries = useMemo(() => checks({ labels, p, model }), [labels, p, model])
  return (
    <div className="panel" data-part="chart">
      <GradientCheck
        what="∂L/∂z"
        entries={entries}
        third={
          <>
            ŷ(1 − ŷ)(1 − 2ŷ), whatever the label: never further from 0 than 1/(6√3) ={' '}
            {formatNumber(THIRD_BY_LOGIT)}
          </>
        }
      />
    </div>
  )
}
