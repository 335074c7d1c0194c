import { useId } from 'react'
import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { TornSide } from './Pattern.tsx'
import type { Unit } from './surprisalClass.ts'

export interface StackedBarProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** H(P), KL(P‖Q) and H(P,Q), in display units; the last two may be ∞. */
  readonly entropy: number
  readonly kl: number
  readonly crossEntropy: number
  readonly unit: Unit
  /** The right end of the scale, positive; what lies beyond is clipped and torn. */
  readonly max: number
  /** What the three are called; by P and Q unless given. */
  readonly names?: Names
}

interface Names {
  readonly entropy: string
  readonly kl: string
  readonly whole: string
  /** The term that the sum of both is. */
  readonly term: 'cross-entropy' | 'loss'
}

const STANDARD: Names = { entropy: 'H(P)', kl: 'KL', whole: 'H(P,Q)', term: 'cross-entropy' }

const BAR_TOP = 18
const BAR_HEIGHT = 24
const BAR_BOTTOM = BAR_TOP + BAR_HEIGHT
const BRACKET = BAR_BOTTOM + 12
const HEIGHT = BRACKET + 22

/** H(P) + KL(P‖Q) = H(P,Q) as lengths: two bars end to end, and a bracket under both. */
export function StackedBar(props: StackedBarProps) {
  const { label, entropy, kl, crossEntropy, unit, max, names = STANDARD } = props
  const tear = useId()
  const share = (x: number) => Math.min(1, Math.max(0, x / max))
  const joint = percent(share(entropy))
  const end = percent(share(crossEntropy))
  const rest = percent(Math.max(0, share(crossEntropy) - share(entropy)))
  const beyond = crossEntropy > max
  return (
    <svg className="chart stacked-bar" height={HEIGHT} role="img" aria-label={label}>
      <defs>
        <TornSide id={tear} />
      </defs>
      <rect className="stacked kl" data-term="kl" y={BAR_TOP} height={BAR_HEIGHT} x={joint} width={rest} />
      <rect className="stacked entropy" data-term="entropy" y={BAR_TOP} height={BAR_HEIGHT} width={joint} />
      <g className="stacked-bracket" data-term={names.term}>
        <line x2={end} y1={BRACKET} y2={BRACKET} />
        <line y1={BRACKET - 6} y2={BRACKET} />
        {!beyond && <line x1={end} x2={end} y1={BRACKET - 6} y2={BRACKET} />}
      </g>
      {beyond && (
        <Frame className="stacked-torn" x="100%" width="1">
          <rect data-term="kl" x="-6" y={BAR_TOP} width="6" height={BAR_HEIGHT} fill={`url(#${tear})`} />
          <path d={`M-6 ${BRACKET - 4}L0 ${BRACKET}L-6 ${BRACKET + 4}`} />
        </Frame>
      )}
      <foreignObject x="0" y="0" width={labelRoom(joint)} height={BAR_BOTTOM}>
        <div className="stacked-entropy">
          <Quantity term="entropy" name={names.entropy} value={entropy} unit={unit} />
        </div>
      </foreignObject>
      <Frame x={end} width="1">
        <foreignObject x="8" y={BAR_TOP} width="64" height={BAR_HEIGHT}>
          <div className="stacked-kl">
            <Quantity term="kl" name={names.kl} value={kl} unit={unit} />
          </div>
        </foreignObject>
      </Frame>
      <foreignObject x="0" y={BRACKET + 4} width={labelRoom(end)} height="18">
        <div className="stacked-cross-entropy">
          <Quantity term={names.term} name={names.whole} value={crossEntropy} unit={unit} showUnit />
        </div>
      </foreignObject>
    </svg>
  )
}

/** A foreign object without any width is not drawn at all (Firefox), and the label of a zero would be lost. */
function labelRoom(width: string): string {
  return width === '0%' ? '1' : width
}

interface QuantityProps {
  readonly term: 'entropy' | 'kl' | Names['term']
  readonly name: string
  readonly value: number
  readonly unit: Unit
  readonly showUnit?: boolean
}

function Quantity({ term, name, value, unit, showUnit = false }: QuantityProps) {
  return (
    <span className={`stacked-label ${term}`} data-term={term}>
      {name}{' '}
      <span data-quantity={term} data-unit={unit.slice(0, -1)}>
        {formatNumber(value)}
      </span>
      {showUnit && ` ${unit}`}
    </span>
  )
}
