import { cumsum } from 'd3-array'
import { useId } from 'react'
import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { Hatch, TornSide } from './Pattern.tsx'

/** A part of KL(P‖Q), never below 0; ∞ where q = 0 < p. */
export interface Gap {
  readonly index: number
  readonly name: string
  readonly value: number
}

export interface GapBarProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** p times the gap of each class with p > 0. */
  readonly gaps: readonly Gap[]
  /** What Q puts outside P's support, in the same unit. */
  readonly outside: number
  /** KL(P‖Q), the sum of all. */
  readonly kl: number
  /** The right end of the scale, positive; what lies beyond is torn. Keep it during a drag. */
  readonly max: number
  readonly focus: number | null
  readonly onFocus: (index: number) => void
}

const BAR_TOP = 4
const BAR_HEIGHT = 24
const HEIGHT = 52

/** KL(P‖Q) as what it is made of: the weighted gaps end to end, then Q's mass where P has none. */
export function GapBar({ label, gaps, outside, kl, max, focus, onFocus }: GapBarProps) {
  const id = useId()
  const share = (x: number) => Math.min(1, x / max)
  const ends = Array.from(cumsum(gaps, ({ value }) => value))
  const inside = ends.at(-1) ?? 0
  const end = percent(share(kl))
  return (
    <svg className="chart gap-bar" height={HEIGHT} role="img" aria-label={label}>
      <defs>
        <Hatch id={`${id}hatch`} />
        <TornSide id={`${id}torn`} />
      </defs>
      {gaps.map(({ index, name }, place) => {
        const start = share(ends[place - 1] ?? 0)
        const width = percent(Math.max(0, share(ends[place] ?? 0) - start))
        if (width === '0%') return null
        return (
          <Frame key={index} x={percent(start)} width={width} onEnter={() => onFocus(index)}>
            <rect
              className={index === focus ? 'gap focused' : 'gap'}
              data-term="kl"
              y={BAR_TOP}
              width="100%"
              height={BAR_HEIGHT}
            />
            <foreignObject y={BAR_TOP + BAR_HEIGHT} width="100%" height="18">
              <div className="gap-name">
                <span>{name}</span>
              </div>
            </foreignObject>
          </Frame>
        )
      })}
      {outside > 0 && Number.isFinite(kl) ? (
        <Frame x={percent(share(inside))} width={percent(Math.max(0, share(kl) - share(inside)))}>
          <rect
            className="gap outside"
            y={BAR_TOP}
            width="100%"
            height={BAR_HEIGHT}
            fill={`url(#${id}hatch)`}
          />
          <foreignObject y={BAR_TOP + BAR_HEIGHT} width="100%" height="18">
            <div className="gap-name">
              <span>where p is 0</span>
            </div>
          </foreignObject>
        </Frame>
      ) : null}
      {kl > max ? (
        <Frame x="100%" width="1">
          <rect data-term="kl" x="-6" width="6" y={BAR_TOP} height={BAR_HEIGHT} fill={`url(#${id}torn)`} />
        </Frame>
      ) : null}
      <Frame x={end} width="1">
        <text className="gap-total" data-term="kl" x="8" y={BAR_TOP + 16}>
          KL {formatNumber(kl)}
        </text>
      </Frame>
    </svg>
  )
}
