import { useStore } from 'zustand'
import { ShareBar } from '../charts/ShareBar.tsx'
import { speakNumber } from '../expression/number.ts'
import { measures } from '../state/measures.ts'
import type { ReaderStore } from '../state/store.ts'
import { useSettled } from './useHeld.ts'

interface KlShareProps {
  readonly store: ReaderStore
  readonly index: number
  readonly held: boolean
}

/** A class's share of KL, on one scale with those of the others. */
export function KlShare({ store, index, held }: KlShareProps) {
  const reader = useStore(store, (state) => state.reader)
  const { shares } = measures(reader)
  const largest = Math.max(...shares.map((share) => (Number.isFinite(share) ? Math.abs(share) : 0)))
  const max = useSettled(largest || 1, held)
  const share = shares[index] ?? 0
  const label = `share of ${reader.labels[index]}: ${speakNumber(share)}`
  return <ShareBar label={label} value={share} max={max} />
}
