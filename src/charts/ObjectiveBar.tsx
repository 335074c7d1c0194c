import { useId } from 'react'
import { formatNumber } from '../expression/number.ts'
import { percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { Hatch, TornSide } from './Pattern.tsx'
import { segments } from './segments.ts'

export interface ObjectiveBarProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** What the data part is called, and its `data-quantity`. */
  readonly name: string
  readonly quantity: string
  /** The data part, the penalty and both together, in nats, none negative. */
  readonly data: number
  readonly penalty: number
  readonly total: number
  /** The right end of the scale, positive; what lies beyond is clipped and torn. */
  readonly max: number
}

const HEIGHT = 28

/** Data part + penalty = L_total: the sum in numbers, and below it as two lengths end to end. */
export function ObjectiveBar({ label, name, quantity, data, penalty, total, max }: ObjectiveBarProps) {
  const id = useId()
  const [hatch, tear] = [`${id}hatch`, `${id}tear`]
  return (
    <div className="objective-bar" role="img" aria-label={label}>
      <p className="objective-sum">
        <span data-term="loss">
          <i className="swatch" /> {name} <b data-quantity={quantity}>{formatNumber(data)}</b>
        </span>
        <span>
          +{' '}
          <span data-term="penalty">
            <i className="swatch hatched" /> penalty <b data-quantity="penalty">{formatNumber(penalty)}</b>
          </span>
        </span>
        <span>
          = L<sub>total</sub>{' '}
          <b data-quantity="loss-total" data-unit="nat">
            {formatNumber(total)}
          </b>{' '}
          nats
        </span>
      </p>
      <svg className="chart" height={HEIGHT} aria-hidden="true">
        <defs>
          <Hatch id={hatch} />
          <TornSide id={tear} />
        </defs>
        <rect className="objective-rail" width="100%" height={HEIGHT} rx="3" />
        {segments([data, penalty], max).map(({ part, start, end }) => (
          <rect
            key={part}
            className={part === 0 ? 'objective-data' : 'objective-penalty'}
            data-term={part === 0 ? 'loss' : 'penalty'}
            x={percent(start)}
            width={percent(end - start)}
            height={HEIGHT}
            fill={part === 0 ? undefined : `url(#${hatch})`}
          />
        ))}
        {total > max && (
          <Frame x="100%" width="1">
            <rect x="-6" width="6" height={HEIGHT} fill={`url(#${tear})`} />
          </Frame>
        )}
      </svg>
    </div>
  )
}
