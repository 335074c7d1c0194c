import { ticks as ticksOf } from 'd3-array'
import { formatNumber, speakNumber } from '../expression/number.ts'
import { coordinate, percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import type { Unit } from './surprisalClass.ts'
import { useHandle } from './useHandle.ts'

/** The loss and its two parts after one step, in display units; ∞ where q = 0 < p. */
export interface DescentPoint {
  readonly crossEntropy: number
  readonly kl: number
}

export interface DescentFigureProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** H(P), the same at every step. */
  readonly entropy: number
  /** What each step's model has; the first is where the descent starts. */
  readonly path: readonly DescentPoint[]
  /** The number of steps that the figure has room for. */
  readonly steps: number
  /** Where the model is now. */
  readonly at: number
  readonly unit: Unit
  /** The value at the top, positive and finite; what lies above is clipped and torn. Keep it during a drag. */
  readonly max: number
  readonly onStep: (step: number) => void
}

const TOP = 24
const HEIGHT = 190
const BOTTOM = TOP + HEIGHT
const BELOW = 22
const LABEL = 18

/** H(P,Q) and KL(P‖Q) over the steps of a descent, H(P) flat below the one and the same distance above the other. */
export function DescentFigure(props: DescentFigureProps) {
  const { label, entropy, path, steps, at, unit, max, onStep } = props
  const y = (value: number) => coordinate(BOTTOM - HEIGHT * Math.min(1, value / max))
  const x = (step: number) => coordinate((100 * step) / steps)
  const line = (value: (point: DescentPoint) => number) =>
    path.map((point, step) => `${x(step)} ${y(value(point))}`).join('L')
  const loss = line((point) => point.crossEntropy)
  const floor = y(entropy)
  const now = path[at] ?? { crossEntropy: entropy, kl: 0 }
  const first = path[0] ?? now
  const last = path.at(-1) ?? now
  const handle = useHandle({
    axis: 'x',
    value: at,
    min: 0,
    max: path.length - 1,
    extent: steps,
    least: 1,
    perPixel: (figure) => steps / figure.width,
    onChange: onStep,
    onFocus: () => {},
  })

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg className="chart descent-figure" height={BOTTOM + BELOW} role="group" aria-label={label}>
      <Frame className="descent-axis" x="0" width="100%" hidden>
        {ticksOf(0, max, 4).map((value) => (
          <g key={value} transform={`translate(0 ${y(value)})`}>
            <line x2="100%" />
            <text className="descent-up" x="-8" dy="0.35em">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {ticksOf(0, steps, 4).map((step) => (
          <text key={step} x={`${x(step)}%`} y={BOTTOM + 16}>
            {formatNumber(step)}
          </text>
        ))}
      </Frame>
      <svg viewBox={`0 0 100 ${BOTTOM + BELOW}`} preserveAspectRatio="none" aria-hidden="true">
        {path.length > 1 ? (
          <path
            className="descent-excess"
            data-term="kl"
            d={`M0 ${floor}L${loss}L${x(path.length - 1)} ${floor}Z`}
          />
        ) : null}
        <path className="descent-line" data-term="kl" d={`M${line((point) => point.kl)}`} />
        <path className="descent-line" data-term="cross-entropy" d={`M${loss}`} />
        <path className="descent-line" data-term="entropy" d={`M0 ${floor}L100 ${floor}`} />
      </svg>
      <g className="descent-names">
        <text data-term="cross-entropy" x="8" y={y(first.crossEntropy) - 8}>
          H(P,Q) {formatNumber(now.crossEntropy)}
        </text>
        <text data-term="kl" x="28%" y={y(path[Math.round(steps * 0.28)]?.kl ?? first.kl) - 8}>
          KL {formatNumber(now.kl)}
        </text>
        <text className="end" data-term="entropy" x="100%" y={flatLabel(floor, y(last.crossEntropy))}>
          H(P) {formatNumber(entropy)}
        </text>
      </g>
      <Frame x={percent(at / steps)} width="1">
        <g
          className="descent-handle"
          role="slider"
          tabIndex={0}
          aria-label="step of the descent"
          aria-valuemin={0}
          aria-valuemax={path.length - 1}
          aria-valuenow={at}
          aria-valuetext={`step ${at}: H(P,Q) ${speakNumber(now.crossEntropy)}, KL ${speakNumber(now.kl)} ${unit}`}
          {...handle}
        >
          <rect className="descent-hit" x="-12" width="24" y={TOP - 10} height={HEIGHT + 20} />
          <rect className="descent-ring" x="-7" width="14" y={TOP - 8} height={HEIGHT + 16} rx="5" />
          <line className="descent-now" y1={TOP - 4} y2={BOTTOM} />
          <Mark term="entropy" y={floor} />
          <Mark term="kl" y={y(now.kl)} beyond={now.kl > max} />
          <Mark term="cross-entropy" y={y(now.crossEntropy)} beyond={now.crossEntropy > max} />
        </g>
      </Frame>
    </svg>
  )
}

/** Below the flat line; where that is the figure's foot, above it, and above the loss too if that is near. */
function flatLabel(floor: number, loss: number): number {
  if (floor + LABEL <= BOTTOM) return floor + LABEL - 2
  return (floor - loss < 2 * LABEL ? Math.min(floor, loss) : floor) - 8
}

interface MarkProps {
  readonly term: 'entropy' | 'kl' | 'cross-entropy'
  readonly y: number
  readonly beyond?: boolean
}

const Mark = ({ term, y, beyond = false }: MarkProps) =>
  beyond ? (
    <path className="descent-torn" data-term={term} d={`M-8 ${y + 5}L0 ${y - 3}L8 ${y + 5}`} />
  ) : (
    <circle className="descent-mark" data-term={term} cy={y} r="5" />
  )
