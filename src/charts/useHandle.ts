import { type KeyboardEvent, type PointerEvent, type RefCallback, useRef } from 'react'
import { type KeyRange, keyTarget } from './keyTarget.ts'

/** What a handle moves. */
export interface Handle extends KeyRange {
  /** The value at which the handle is seen. */
  readonly value: number
  /** The horizontal or the vertical movement of the pointer counts. */
  readonly axis: 'x' | 'y'
  /** How much the value grows with each px to the right or downward, in a figure of this box. */
  readonly perPixel: (figure: DOMRect) => number
  readonly onChange: (value: number) => void
  readonly onFocus: () => void
  readonly onGrab?: (() => void) | undefined
  readonly onRelease?: (() => void) | undefined
}

/** What to spread on the `<g role="slider">`. */
export interface HandleProps {
  readonly ref: RefCallback<SVGGElement>
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onPointerDown: (event: PointerEvent<SVGGElement>) => void
  readonly onPointerMove: (event: PointerEvent<SVGGElement>) => void
  readonly onLostPointerCapture: () => void
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void
  readonly onKeyUp: () => void
}

type Hold = 'keyboard' | { readonly at: number; readonly value: number; readonly perPixel: number }

/** Drags a value by pointer, finger and keyboard; what follows from it is the caller's. */
export function useHandle(handle: Handle): HandleProps {
  const hold = useRef<Hold | null>(null)

  const grab = (next: Hold) => {
    if (hold.current === null) handle.onGrab?.()
    hold.current = next
  }
  const release = () => {
    if (hold.current === null) return
    hold.current = null
    handle.onRelease?.()
  }
  const position = (event: PointerEvent) => (handle.axis === 'x' ? event.clientX : event.clientY)

  return {
    ref: keepFinger,
    onFocus: handle.onFocus,
    onBlur: release,
    onPointerDown(event) {
      if (event.button !== 0) return
      const figure = event.currentTarget.closest('.area-figure')
      if (figure === null) return
      event.currentTarget.setPointerCapture(event.pointerId)
      event.currentTarget.focus({ preventScroll: true, focusVisible: false })
      const perPixel = handle.perPixel(figure.getBoundingClientRect())
      grab({ at: position(event), value: handle.value, perPixel })
    },
    onPointerMove(event) {
      if (hold.current === null || hold.current === 'keyboard') return
      const { at, value, perPixel } = hold.current
      const next = value + (position(event) - at) * perPixel
      handle.onChange(Math.min(handle.max, Math.max(handle.min, next)))
    },
    onLostPointerCapture: release,
    onKeyDown(event) {
      const target = keyTarget(event.key, event.shiftKey, handle.value, handle)
      if (target === null || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      if (hold.current === null) grab('keyboard')
      handle.onChange(target)
    },
    onKeyUp() {
      if (hold.current === 'keyboard') release()
    },
  }
}

/** `touch-action` is ignored inside an SVG: without this a vertical drag scrolls the page and is cancelled. */
function keepFinger(element: SVGGElement | null) {
  const prevent = (event: TouchEvent) => event.preventDefault()
  element?.addEventListener('touchstart', prevent, { passive: false })
  return () => element?.removeEventListener('touchstart', prevent)
}
