import { type KeyboardEvent, useRef } from 'react'
import { isCommand } from './isCommand.ts'

export interface Range {
  readonly min: number
  readonly max: number
}

interface BarSliderProps {
  /** What a voice calls it: `p of dog`. */
  readonly label: string
  readonly value: number
  /** What the bar reaches, from 0 to 1 unless given; it is drawn from 0, or from the end that is nearer to it. */
  readonly range?: Range
  /** The least that a key moves it by: 1 where it counts. */
  readonly least?: number
  /** Where the bar would end but for one setting: an outline beside it. */
  readonly ghost?: number | undefined
  readonly valueText: string
  /** The quantity that gives the bar its colour; without one it has none. */
  readonly term: 'p' | 'q' | 'logit' | null
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

function moved(event: KeyboardEvent, value: number, { min, max }: Range, least: number): number | null {
  const whole = max - min
  const step = Math.max(least, whole * (event.shiftKey ? FINE : STEP))
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step
    case 'PageUp':
      return value + whole * PAGE
    case 'PageDown':
      return value - whole * PAGE
    case 'Home':
      return min
    case 'End':
      return max
    default:
      return null
  }
}

const clamp = (x: number, { min, max }: Range) => Math.min(max, Math.max(min, x))
const percent = (share: number) => `${Math.round(share * 10000) / 100}%`

const UNIT: Range = { min: 0, max: 1 }

/** A bar whose end is the slider's thumb. */
export function BarSlider(props: BarSliderProps) {
  const {
    label,
    value,
    range = UNIT,
    least = 0,
    ghost,
    valueText,
    term,
    disabled,
    onGrab,
    onChange,
    onRelease,
  } = props
  const share = (x: number) => (clamp(x, range) - range.min) / (range.max - range.min)
  const ends = [share(0), share(value)]
  const start = Math.min(...ends)
  const hold = useRef<'landed' | 'held' | null>(null)
  return (
    <span className="bar" data-term={term ?? undefined} data-fixed={disabled !== null || undefined}>
      <svg className="bar-track" aria-hidden="true">
        <rect className="bar-rail" width="100%" height="100%" rx="3" />
        <rect
          className="bar-fill"
          x={percent(start)}
          width={percent(Math.max(...ends) - start)}
          height="100%"
          rx="3"
        />
        {ghost === undefined ? null : (
          <rect
            className="bar-ghost"
            x={percent(Math.min(share(0), share(ghost)))}
            width={percent(Math.abs(share(ghost) - share(0)))}
            height="100%"
            rx="3"
          />
        )}
        {range.min < 0 ? <rect className="bar-zero" x={percent(share(0))} /> : null}
      </svg>
      <input
        type="range"
        min={range.min}
        max={range.max}
        step="any"
        value={value}
        aria-label={label}
        aria-valuetext={valueText}
        aria-disabled={disabled !== null || undefined}
        disabled={disabled !== null}
        title={disabled ?? undefined}
        onPointerDown={({ pointerType }) => {
          hold.current = pointerType === 'touch' ? 'landed' : 'held'
          onGrab()
        }}
        onPointerMove={() => {
          if (hold.current) hold.current = 'held'
        }}
        onFocus={() => {
          // Firefox moves the value before it gives the focus: the pointer's grab has begun already.
          if (!hold.current) onGrab()
        }}
        onPointerUp={() => {
          hold.current = null
          onRelease()
        }}
        onPointerCancel={() => {
          hold.current = null
        }}
        onBlur={onRelease}
        onChange={(event) => {
          // A thumb goes under the finger as it lands; but whoever lands there may want to scroll.
          if (hold.current !== 'landed') onChange(Number(event.currentTarget.value))
        }}
        onKeyDown={(event) => {
          const next = moved(event, value, range, least)
          if (next === null || isCommand(event)) return
          event.preventDefault()
          onChange(clamp(next, range))
        }}
      />
    </span>
  )
}
