import { formatNumber } from '../../expression/number.ts'
import { ETA } from '../../instrument/EtaSlider.tsx'

interface EtaMarksProps {
  /** 2/K. */
  readonly safe: number
  /** 2/λ, above which the weights grow without bound; infinite without a penalty. */
  readonly wild: number
}

const share = (eta: number) => {
  const [min, max] = [ETA.place(ETA.min), ETA.place(ETA.max)]
  return Math.min(1, Math.max(0, (ETA.place(eta) - min) / (max - min)))
}
const percent = (of: number) => `${Math.round(of * 10000) / 100}%`

/** Whether a mark's text stands left of it: where there is room, and the first one so that the second does not cross it. */
const isLeft = (place: number, i: number) => place > (i === 0 ? 0.3 : 0.6)

/** Below the slider of η: where it is safe, and where it blows up. */
export function EtaMarks({ safe, wild }: EtaMarksProps) {
  const at = share(safe)
  const marks = [
    { place: at, text: `2/K = ${formatNumber(safe)}`, hint: 'up to here no step raises the loss' },
    ...(wild <= ETA.max
      ? [{ place: share(wild), text: `2/λ = ${formatNumber(wild)}`, hint: 'above it the weights blow up' }]
      : []),
  ]
  return (
    <div className="scale-slider eta-marks">
      <span />
      <svg
        className="chart"
        height="40"
        role="img"
        aria-label={marks.map(({ text, hint }) => `${text}: ${hint}`).join('; ')}
      >
        <rect className="eta-safe" width={percent(at)} height="4" />
        {marks.map(({ place, text, hint }, i) => (
          <svg key={hint} x={percent(place)} aria-hidden="true">
            <line y2={i === 0 ? 9 : 25} />
            <text
              x={isLeft(place, i) ? -4 : 4}
              y={i === 0 ? 20 : 36}
              data-end={isLeft(place, i) || undefined}
            >
              <title>{hint}</title>
              {text}
            </text>
          </svg>
        ))}
      </svg>
      <span />
    </div>
  )
}
