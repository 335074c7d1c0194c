import { type KeyboardEvent, useRef } from 'react'

interface BarSliderProps {
  /** What a voice calls it: `p of dog`. */
  readonly label: string
  /** 0 to 1. */
  readonly value: number
  readonly valueText: string
  /** The quantity that gives the bar its colour. */
  readonly term: 'p' | 'q'
  /** Why it cannot be moved, or null. */
  readonly disabled: string | null
  readonly onGrab: () => void
  readonly onChange: (value: number) => void
  readonly onRelease: () => void
}

/** Steps of the keys as shares of the range; with Shift the arrows are five times finer. */
const STEP = 0.05
const FINE = 0.01
const PAGE = 0.1

function moved(event: KeyboardEvent, value: number): number | null {
  const step = event.shiftKey ? FINE : STEP
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step
    case 'PageUp':
      return value + PAGE
    case 'PageDown':
      return value - PAGE
    case 'Home':
      return 0
    case 'End':
      return 1
    default:
      return null
  }
}

const clamp = (x: number) => Math.min(1, Math.max(0, x))
const percent = (x: number) => `${Math.round(clamp(x) * 10000) / 100}%`

/** A bar from 0 to 1 whose end is the slider's thumb. */
export function BarSlider(props: BarSliderProps) {
  const { label, value, valueText, term, disabled, onGrab, onChange, onRelease } = props
  const pressed = useRef(false)
  return (
    <span className="bar" data-term={term} data-fixed={disabled !== null || undefined}>
      <svg className="bar-track" aria-hidden="true">
        <rect className="bar-rail" width="100%" height="100%" rx="3" />
        <rect className="bar-fill" width={percent(value)} height="100%" rx="3" />
      </svg>
      <input
        type="range"
        min={0}
        max={1}
        step="any"
        value={value}
        aria-label={label}
        aria-valuetext={valueText}
        aria-disabled={disabled !== null || undefined}
        disabled={disabled !== null}
        title={disabled ?? undefined}
        onPointerDown={() => {
          pressed.current = true
          onGrab()
        }}
        onFocus={() => {
          // Firefox moves the value before it gives the focus: the pointer's grab has begun already.
          if (!pressed.current) onGrab()
        }}
        onPointerUp={() => {
          pressed.current = false
          onRelease()
        }}
        onPointerCancel={() => {
          pressed.current = false
        }}
        onBlur={onRelease}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const next = moved(event, value)
          if (next === null) return
          event.preventDefault()
          onChange(clamp(next))
        }}
      />
    </span>
  )
}
