import { useStore } from 'zustand'
import { SegmentedBars } from '../../charts/SegmentedBars.tsx'
import { speakNumber } from '../../expression/number.ts'
import { useSettled } from '../../instrument/useHeld.ts'
import { measures } from '../../state/measures.ts'
import type { ReaderStore } from '../../state/store.ts'
import { unitName } from '../../state/unit.ts'
import { swapped } from '../kl/swapped.ts'

/** The scale goes on beyond the longest finite sum: a drag needs room, and an infinite sum must be seen leaving. */
const HEADROOM = 1.25

/** What each class adds to an average; 0 where it never comes, whatever it costs. */
const parts = (labels: readonly string[], weights: readonly number[], surprisals: readonly number[]) =>
  labels.map((name, i) => {
    const weight = weights[i] ?? 0
    return { name, value: weight > 0 ? weight * (surprisals[i] ?? 0) : 0 }
  })

/** The right end of a scale for these sums, positive and finite. */
function scaleOf(sums: readonly number[]): number {
  return HEADROOM * Math.max(0, ...sums.filter(Number.isFinite)) || 1
}

/** H(P,Q) and H(Q,P) as lengths on one scale, each cut into what its classes add. */
export function Averages({ store, held }: { store: ReaderStore; held: boolean }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, p, base, focus } = reader
  const { q, crossEntropy, surprisalP, surprisalQ } = measures(reader)
  const reverse = swapped(reader).crossEntropy
  const max = useSettled(scaleOf([crossEntropy, reverse]), held)
  const unit = unitName(base)
  return (
    <SegmentedBars
      label={`H(P,Q) is ${speakNumber(crossEntropy)} ${unit}, H(Q,P) ${speakNumber(reverse)}`}
      unit={unit}
      max={max}
      focus={focus}
      onFocus={store.actions.setFocus}
      rows={[
        {
          name: 'H(P,Q)',
          quantity: 'cross-entropy',
          color: 'cross-entropy',
          total: crossEntropy,
          parts: parts(labels, p, surprisalQ),
        },
        {
          name: 'H(Q,P)',
          quantity: 'cross-entropy-reverse',
          color: 'cross-entropy',
          other: true,
          total: reverse,
          parts: parts(labels, q, surprisalP),
        },
      ]}
    />
  )
}
