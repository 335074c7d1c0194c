import { useEffect, useMemo, useState } from 'react'
import { type Measures, measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import type { ReaderStore } from '../../state/store.ts'
import { descent } from './descent.ts'

/** A descent over the reader's own logits, and where on it the model stands. */
export interface Descent {
  /** What each step's model measures, the start first; the model alone where Q has no logits. */
  readonly path: readonly Measures[]
  readonly at: number
  readonly running: boolean
  readonly goTo: (step: number) => void
  readonly run: () => void
  readonly pause: () => void
}

/** How long a step can be looked at, ms. */
const PACE = 220

const same = (a: readonly number[], b: readonly number[]) => a.every((z, i) => Object.is(z, b[i]))

const stillness = () =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ||
  document.documentElement.dataset['motion'] === 'none'

/**
 * The path from where the reader last left the model, and the model's place on it. Whatever else moves P or Q
 * begins a new path there. Steps are the reader's own numbers: undo takes the whole descent back.
 */
export function useDescent(store: ReaderStore, reader: Reader): Descent {
  const { p, model, base } = reader
  const z = model.kind === 'logits' ? model.z : null
  const [start, setStart] = useState({ p, z })
  const [from, setFrom] = useState<number | null>(null)
  const logits = useMemo(() => start.z && descent(start.z, start.p), [start])
  const place = z && logits ? logits.findIndex((other) => other.length === z.length && same(other, z)) : 0
  const isOn = p === start.p && (z === null) === (start.z === null) && place >= 0
  if (!isOn) {
    setStart({ p, z })
    setFrom(null)
  }
  const at = isOn ? place : 0
  const path = useMemo(
    () =>
      logits?.map((other) => measures({ p: start.p, model: { kind: 'logits', z: other }, base })) ?? [
        measures({ p, model, base }),
      ],
    [logits, start.p, p, model, base],
  )
  const last = (logits?.length ?? 1) - 1
  const { setLogits } = store.actions

  useEffect(() => {
    if (from === null || !logits) return
    let step = from
    const timer = setInterval(() => {
      const next = logits[++step]
      if (next) setLogits(next)
      if (step >= last) setFrom(null)
    }, PACE)
    // Whoever takes hold of anything else means it: the descent does not pull it out of the hand.
    const stop = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('[data-descent]')) return
      if (target.closest('input, button, a, summary, [role="slider"]')) setFrom(null)
    }
    document.addEventListener('pointerdown', stop, true)
    document.addEventListener('keydown', stop, true)
    return () => {
      clearInterval(timer)
      document.removeEventListener('pointerdown', stop, true)
      document.removeEventListener('keydown', stop, true)
    }
  }, [from, logits, last, setLogits])

  const goTo = (step: number) => {
    const next = logits?.[Math.min(last, Math.max(0, Math.round(step)))]
    if (next) setLogits(next)
  }
  return {
    path,
    at,
    running: from !== null,
    goTo,
    run() {
      if (stillness()) goTo(last)
      else setFrom(at)
    },
    pause: () => setFrom(null),
  }
}
