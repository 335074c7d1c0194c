import { type KeyboardEvent, type PointerEvent, type RefCallback, useRef } from 'react'
import { keepFinger } from './keepFinger.ts'
import { type KeyRange, keyTarget } from './keyTarget.ts'

/** A mark that moves along an axis. */
interface Straight {
  /** The horizontal or the vertical movement of the pointer counts. */
  readonly axis: 'x' | 'y'
  /** How much the value grows with each px to the right or downward, in a figure of this box. */
  readonly perPixel: (figure: DOMRect) => number
}

/** A mark that moves along a curve. */
interface Curved {
  /** The value whose mark is nearest to a place, in px from the figure's upper left corner. */
  readonly nearest: (x: number, y: number, figure: DOMRect) => number
}

/** What a handle moves. */
interface Moved extends KeyRange {
  /** The value at which the handle is seen. */
  readonly value: number
  readonly onChange: (value: number) => void
  readonly onFocus: () => void
  readonly onGrab?: (() => void) | undefined
  readonly onRelease?: (() => void) | undefined
}

export type Handle = Moved & (Straight | Curved)

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

type Hold = 'keyboard' | ((event: PointerEvent) => number)

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
  return {
    ref: keepFinger,
    onFocus: handle.onFocus,
    onBlur: release,
    onPointerDown(event) {
      if (event.button !== 0) return
      const figure = event.currentTarget.closest('.chart')
      if (figure === null) return
      event.currentTarget.setPointerCapture(event.pointerId)
      event.currentTarget.focus({ preventScroll: true, focusVisible: false })
      grab(led(handle, event, figure.getBoundingClientRect()))
    },
    onPointerMove(event) {
      if (hold.current === null || hold.current === 'keyboard') return
      const next = hold.current(event)
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

/** Where a pointer that took a mark leads its value: the mark keeps its distance and never jumps to the pointer. */
function led(handle: Handle, start: PointerEvent, figure: DOMRect): (event: PointerEvent) => number {
  if ('nearest' in handle) {
    const mark = start.currentTarget.getBoundingClientRect()
    const left = figure.left + start.clientX - (mark.left + mark.width / 2)
    const top = figure.top + start.clientY - (mark.top + mark.height / 2)
    return ({ clientX, clientY }) => handle.nearest(clientX - left, clientY - top, figure)
  }
  const position = (event: PointerEvent) => (handle.axis === 'x' ? event.clientX : event.clientY)
  const at = position(start)
  const perPixel = handle.perPixel(figure)
  return (event) => handle.value + (position(event) - at) * perPixel
}
