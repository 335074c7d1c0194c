import type { ReactNode } from 'react'
import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'

export interface GradientArrowsProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** What the two parts and their sum are called. */
  readonly names: readonly [data: ReactNode, penalty: ReactNode, sum: ReactNode]
  readonly data: number
  readonly penalty: number
  /** How far the scale reaches on either side of 0, positive. */
  readonly max: number
}

const ROW = 26
const HEAD = 8

/** The two parts of one entry of a gradient as arrows, tip to tail, and the arrow of their sum. */
export function GradientArrows({ label, names, data, penalty, max }: GradientArrowsProps) {
  const sum = data + penalty
  const arrows = [
    { kind: 'data', term: 'gradient', from: 0, to: data, value: data },
    { kind: 'penalty', term: 'penalty', from: data, to: sum, value: penalty },
    { kind: 'sum', term: undefined, from: 0, to: sum, value: sum },
  ] as const
  const at = (value: number) => percent(Math.min(1, Math.max(0, 0.5 + value / (2 * max))))
  return (
    <div className="gradient-arrows" role="img" aria-label={label}>
      <ul>
        {arrows.map(({ kind, term }, row) => (
          <li key={kind} data-term={term}>
            {names[row]}
          </li>
        ))}
      </ul>
      <svg className="chart" height={arrows.length * ROW} aria-hidden="true">
        <line className="arrow-zero" x1="50%" x2="50%" y2={arrows.length * ROW} />
        {arrows.map(({ kind, term, from, to }, row) => {
          const y = (row + 0.5) * ROW
          return (
            <g key={kind} className={`arrow ${kind}`} data-term={term}>
              {row < 2 ? <line className="arrow-guide" x1={at(to)} x2={at(to)} y1={y} y2={y + ROW} /> : null}
              <line className="arrow-shaft" x1={at(from)} x2={at(to)} y1={y} y2={y} />
              <Frame x={at(to)} width="1">
                {from === to ? (
                  <circle cy={y} r="3" />
                ) : (
                  <path d={`M0 ${y}l${to > from ? -HEAD : HEAD} -4.5v9z`} />
                )}
              </Frame>
            </g>
          )
        })}
      </svg>
      <ul className="arrow-numbers">
        {arrows.map(({ kind, term, value }) => (
          <li key={kind} data-term={term}>
            {formatNumber(value)}
          </li>
        ))}
      </ul>
    </div>
  )
}
