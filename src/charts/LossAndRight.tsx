import { ticks as ticksOf } from 'd3-array'
import { formatNumber } from '../expression/number.ts'
import { coordinate, percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { useHandle } from './useHandle.ts'

/** What a training has after so many steps. */
export interface LossAndRightPoint {
  /** In nats. */
  readonly total: number
  /** How many answers are right. */
  readonly right: number
}

export interface LossAndRightProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** One before the first step, and one after each. */
  readonly points: readonly LossAndRightPoint[]
  /** How many answers there are. */
  readonly count: number
  /** The ends of the scale of the right answers; what lies below is torn off. */
  readonly rights: { readonly min: number; readonly max: number }
  /** The top of the scale of the loss, which begins at 0. */
  readonly max: number
  /** A step, by its number from 1, whose right answers are named before and after it; null for none. */
  readonly named: number | null
  /** The step that is looked at, by its number from 1. */
  readonly at: number
  /** What a voice says of that step. */
  readonly valueText: string
  readonly onGrab: () => void
  readonly onStep: (step: number) => void
  readonly onRelease: () => void
}

/** Steps are whole: an arrow goes to the next one. */
const ARROWS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }

const LOSS = { top: 26, height: 96 }
const RIGHT = { top: 156, height: 66 }
const BOTTOM = RIGHT.top + RIGHT.height
const BELOW = 40

/** The loss of a training and, below it, its right answers, which go by whole numbers, over the same steps. */
export function LossAndRight(props: LossAndRightProps) {
  const { label, points, count, rights, max, named, at, valueText, onGrab, onStep, onRelease } = props
  const steps = points.length - 1
  const x = (step: number) => coordinate((100 * step) / steps)
  const yLoss = (value: number) => coordinate(LOSS.top + LOSS.height * (1 - Math.min(1, value / max)))
  const share = (right: number) => (right - rights.min) / (rights.max - rights.min)
  const yRight = (right: number) =>
    coordinate(RIGHT.top + RIGHT.height * (1 - Math.min(1, Math.max(0, share(right)))))
  const stairs = points
    .map(({ right }, step) =>
      step === 0 ? `M0 ${yRight(right)}` : `H${x(step - 0.5)}V${yRight(right)}H${x(step)}`,
    )
    .join('')
  const first = points[0]
  const before = points[at - 1]
  const after = points[at]
  const handle = useHandle({
    axis: 'x',
    value: at,
    min: 1,
    max: steps,
    extent: steps,
    perPixel: (figure) => steps / figure.width,
    onChange: (step) => onStep(Math.round(step)),
    onFocus: () => {},
    onGrab,
    onRelease,
  })

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg className="chart course-figure" height={BOTTOM + BELOW} role="group" aria-label={label}>
      <Frame className="course-axis" x="0" width="100%" hidden>
        {ticksOf(0, max, 3).map((value) => (
          <g key={value} transform={`translate(0 ${yLoss(value)})`}>
            <line x2="100%" />
            <text className="course-up" x="-8" dy="0.35em">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {ticksOf(rights.min, rights.max, 3)
          .filter(Number.isInteger)
          .map((value) => (
            <g key={value} transform={`translate(0 ${yRight(value)})`}>
              <line x2="100%" />
              <text className="course-up" x="-8" dy="0.35em">
                {formatNumber(value)}
              </text>
            </g>
          ))}
        {ticksOf(0, steps, 6).map((step) => (
          <text key={step} x={`${x(step)}%`} y={BOTTOM + 20}>
            {formatNumber(step)}
          </text>
        ))}
        <text className="course-name" x="100%" y={BOTTOM + 36}>
          steps taken
        </text>
      </Frame>
      <rect
        className="course-band"
        x={`${x(at - 1)}%`}
        width={`${x(1)}%`}
        y={LOSS.top - 8}
        height={BOTTOM - LOSS.top + 8}
      />
      <svg viewBox={`0 0 100 ${BOTTOM}`} height={BOTTOM} preserveAspectRatio="none" aria-hidden="true">
        <path
          className="course-line"
          data-term="loss"
          d={`M${points.map(({ total }, step) => `${x(step)} ${yLoss(total)}`).join('L')}`}
        />
        <path className="course-line" d={stairs} />
      </svg>
      <Frame className="course-names" x="0" width="100%" hidden>
        <text data-term="loss" x="100%" y={LOSS.top - 10}>
          total loss, nats
        </text>
        <text x="100%" y={RIGHT.top - 10}>
          right answers of {count}
        </text>
        {first && share(first.right) < 0 ? (
          <g transform={`translate(0 ${BOTTOM})`}>
            <path className="course-torn" d="M-7 -2L0 6L7 -2" />
            <text className="first" x="30" y="-6">
              {formatNumber(first.right)} at the start
            </text>
          </g>
        ) : null}
        {named === null ? null : (
          <>
            <text x={`${x(named - 1)}%`} dx="-6" y={yRight(points[named - 1]?.right ?? 0) - 7}>
              {formatNumber(points[named - 1]?.right ?? 0)}
            </text>
            <text className="first" x={`${x(named)}%`} dx="8" y={yRight(points[named]?.right ?? 0) + 16}>
              {formatNumber(points[named]?.right ?? 0)}
            </text>
          </>
        )}
      </Frame>
      <Frame x={percent(at / steps)} width="1">
        <g
          className="course-handle"
          role="slider"
          tabIndex={0}
          aria-label="step of the irises"
          aria-valuemin={1}
          aria-valuemax={steps}
          aria-valuenow={at}
          aria-valuetext={valueText}
          {...handle}
          onKeyDown={(event) => {
            const by = ARROWS[event.key]
            if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) {
              handle.onKeyDown(event)
              return
            }
            event.preventDefault()
            onStep(Math.min(steps, Math.max(1, at + by)))
          }}
        >
          <rect className="course-hit" x="-12" width="24" y={LOSS.top - 16} height={BOTTOM - LOSS.top + 24} />
          <rect
            className="course-ring"
            x="-7"
            width="14"
            y={LOSS.top - 12}
            height={BOTTOM - LOSS.top + 16}
            rx="5"
          />
          <line className="course-now" y1={LOSS.top - 8} y2={BOTTOM} />
          <circle className="course-mark" data-term="loss" cy={yLoss(after?.total ?? 0)} r="5" />
          <circle className="course-mark" cy={yRight(after?.right ?? 0)} r="5" />
        </g>
      </Frame>
      <Frame x={percent((at - 1) / steps)} width="1" hidden>
        <circle className="course-mark before" data-term="loss" cy={yLoss(before?.total ?? 0)} r="4" />
        <circle className="course-mark before" cy={yRight(before?.right ?? 0)} r="4" />
      </Frame>
    </svg>
  )
}
