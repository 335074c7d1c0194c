import { memo } from 'react'
import { speakNumber } from '../expression/number.ts'
import { coordinate } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import type { Unit } from './surprisalClass.ts'
import { useHandle } from './useHandle.ts'

interface EdgeHandleProps {
  readonly index: number
  readonly name: string
  readonly start: number
  readonly width: number
  readonly y: number
  readonly surprisal: number
  readonly max: number
  /** The height of the plot and of the whole figure, px. */
  readonly plotHeight: number
  readonly figureHeight: number
  readonly unit: Unit
  readonly onEdge: (index: number, surprisal: number) => void
  readonly onFocus: (index: number) => void
  /** Whether the Tab key stops at it: no bar does the same. */
  readonly isStop: boolean
  readonly onGrab?: (() => void) | undefined
  readonly onRelease?: (() => void) | undefined
}

/** The orange edge of one class as a vertical slider over its surprisal under Q. */
export const EdgeHandle = memo(function EdgeHandle(props: EdgeHandleProps) {
  const { index, name, start, width, y, surprisal, max, plotHeight, figureHeight, unit } = props
  const finite = Number.isFinite(surprisal) ? surprisal : max
  const handle = useHandle({
    axis: 'y',
    value: finite,
    min: 0,
    max: Infinity,
    extent: max,
    perPixel: (figure) => (-max / plotHeight) * (figureHeight / figure.height),
    onChange: (value) => props.onEdge(index, value),
    onFocus: () => props.onFocus(index),
    onGrab: props.onGrab,
    onRelease: props.onRelease,
  })
  return (
    <Frame x={`${start}%`} width={`${width}%`} onEnter={() => props.onFocus(index)}>
      <g
        className="area-handle edge"
        transform={`translate(0 ${y})`}
        role="slider"
        tabIndex={props.isStop ? 0 : -1}
        aria-label={`surprisal of ${name} under Q`}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={coordinate(Math.max(max, finite))}
        aria-valuenow={coordinate(finite)}
        aria-valuetext={`${speakNumber(surprisal)} ${unit}`}
        {...handle}
      >
        <rect className="edge-hit" width="100%" />
        <rect className="edge-hit narrow" />
        <rect className="edge-ring" />
        <rect className="edge-grip" rx="2.5" />
      </g>
    </Frame>
  )
})
