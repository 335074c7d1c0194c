import { useId, useState } from 'react'
import { formatNumber } from '../expression/number.ts'
import { isCommand } from './isCommand.ts'
import { useMounted } from './useMounted.ts'

interface NumberFieldProps {
  /** What a voice calls it: `logit of dog`. */
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** What an arrow key adds. */
  readonly step: number
  /** Why it cannot be changed, or null. */
  readonly disabled: string | null
  readonly onChange: (value: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

/** Reads what a person types: a real minus, a decimal comma and spaces are welcome. */
function read(text: string): number | null {
  const plain = text.trim().replace(/[−–]/g, '-').replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null
}

/**
 * A number that can be typed. What cannot be read, or lies outside the limits, is said below the field
 * and changes nothing; the text stays as typed until the field is left.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step, disabled, onChange, onGrab, onRelease } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [before, setBefore] = useState(value)
  const mounted = useMounted()
  const id = useId()
  const typed = draft === null ? value : read(draft)
  // A link may hold a number that cannot be typed: only what was typed can be wrong.
  const isOutside = draft !== null && typed !== null && (typed < min || typed > max)
  const wrong =
    typed === null
      ? `“${draft}” is not a number`
      : isOutside
        ? `${label} lies between ${formatNumber(min)} and ${formatNumber(max)}`
        : null

  const offer = (text: string) => {
    setDraft(text)
    const next = read(text)
    if (next !== null && next >= min && next <= max) onChange(next)
  }
  const nudge = (by: number) => {
    setDraft(null)
    onChange(Math.min(max, Math.max(min, Math.round((value + by) * 1e6) / 1e6)))
  }

  // A field that does not answer yet is a number. (Chromium lays out every text input of a page as it has loaded,
  // those of the steps out of sight too, which it would else leave for later.)
  if (!mounted)
    return (
      <span className="field">
        <span className="field-number">{formatNumber(value)}</span>
      </span>
    )

  return (
    <span className="field">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={wrong === null ? undefined : id}
        readOnly={disabled !== null}
        title={disabled ?? undefined}
        value={draft ?? formatNumber(value)}
        onFocus={() => {
          setBefore(value)
          onGrab()
        }}
        onBlur={() => {
          // The first digits of what was refused may have been a number of their own.
          if (wrong !== null) onChange(before)
          setDraft(null)
          onRelease()
        }}
        onChange={(event) => offer(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (disabled !== null || isCommand(event)) return
          const size = event.shiftKey ? step / 10 : step
          if (event.key === 'ArrowUp') nudge(size)
          else if (event.key === 'ArrowDown') nudge(-size)
          else if (event.key === 'Enter' || (event.key === 'Escape' && draft !== null)) setDraft(null)
          else return
          event.preventDefault()
        }}
      />
      {wrong === null ? null : (
        <span className="field-error" id={id} role="alert">
          {wrong}
        </span>
      )}
    </span>
  )
}
