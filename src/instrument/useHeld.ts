import { useEffect, useState } from 'react'

/** Whether a pointer holds something of this figure, and the handler for its root. */
export function useHeld() {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!held) return
    const release = () => setHeld(false)
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', release)
    return () => {
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', release)
    }
  }, [held])
  return { held, onPointerDown: () => setHeld(true) }
}

/** A value that stands still while something is held: an axis must not move under the finger. */
export function useSettled(value: number, held: boolean): number {
  const [settled, setSettled] = useState(value)
  if (!held && settled !== value) setSettled(value)
  return held ? settled : value
}
