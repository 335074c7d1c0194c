import { BarSlider, type Range } from './BarSlider.tsx'
import { NumberField } from './NumberField.tsx'

/** How values lie along a slider: its two ends, and the way from a value to its place and back. */
export interface Scale extends Range {
  readonly place: (value: number) => number
  readonly value: (place: number) => number
}

/** Equal steps, kept to so many decimals that a link stays short. */
export const linear = (min: number, max: number, decimals = 2): Scale => ({
  min,
  max,
  place: (value) => value,
  value: (place) => Math.round(place * 10 ** decimals) / 10 ** decimals,
})

/** Equal factors, to three significant digits; both ends are above 0. */
export const logarithmic = (min: number, max: number): Scale => ({
  min,
  max,
  place: Math.log,
  value: (place) => Number(Math.exp(place).toPrecision(3)),
})

interface ScaleSliderProps {
  /** What stands before it and names it to a voice. */
  readonly label: string
  readonly value: number
  readonly scale: Scale
  /** What an arrow key adds in the field. */
  readonly step: number
  readonly valueText: string
  /** Why it cannot be moved, or null. */
  readonly disabled: string | null
  readonly onGrab: () => void
  readonly onChange: (value: number) => void
  readonly onRelease: () => void
}

/** A number on a scale: dragged on a bar or typed beside it. */
export function ScaleSlider({ label, value, scale, step, valueText, ...control }: ScaleSliderProps) {
  const { min, max, place } = scale
  const range = { min: place(min), max: place(max) }
  const within = (next: number) => Math.min(max, Math.max(min, next))
  return (
    <div className="scale-slider">
      <span aria-hidden="true">{label}</span>
      <BarSlider
        {...control}
        label={label}
        term={null}
        range={range}
        value={place(value)}
        valueText={valueText}
        onChange={(next) => control.onChange(within(scale.value(next)))}
      />
      <NumberField {...control} label={label} value={value} min={min} max={max} step={step} />
    </div>
  )
}
