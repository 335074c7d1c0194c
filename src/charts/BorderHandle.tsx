import { memo } from 'react'
import { speakNumber } from '../expression/number.ts'
import { coordinate } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { useHandle } from './useHandle.ts'

interface BorderHandleProps {
  readonly index: number
  readonly left: string
  readonly right: string
  /** Where the border stands, percent of the plot's width. */
  readonly at: number
  readonly pLeft: number
  readonly pRight: number
  readonly top: number
  readonly bottom: number
  readonly onBorder: (index: number, p: number) => void
  readonly onFocus: (index: number) => void
  /** Whether the Tab key stops at it: no bar does the same. */
  readonly isStop: boolean
  readonly onGrab?: (() => void) | undefined
  readonly onRelease?: (() => void) | undefined
}

/** Below this share a class is too thin for the handles at its two ends to lie side by side. */
const THIN = 0.02

/** The border between a class and the next as a horizontal slider over p of the first: the next one absorbs. */
export const BorderHandle = memo(function BorderHandle(props: BorderHandleProps) {
  const { index, left, right, at, pLeft, pRight, top, bottom } = props
  const room = Math.min(1, pLeft + pRight)
  const handle = useHandle({
    axis: 'x',
    value: pLeft,
    min: 0,
    max: room,
    extent: room,
    perPixel: (figure) => 1 / figure.width,
    onChange: (value) => props.onBorder(index, value),
    onFocus: () => props.onFocus(index),
    onGrab: props.onGrab,
    onRelease: props.onRelease,
  })
  return (
    <Frame x={`${at}%`} width="1">
      <g
        className={`area-handle border ${lean(pLeft, pRight)}`}
        role="slider"
        tabIndex={props.isStop ? 0 : -1}
        aria-label={`probability of ${left}, up to its border with ${right}`}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={coordinate(room)}
        aria-valuenow={coordinate(pLeft)}
        aria-valuetext={speakNumber(pLeft)}
        aria-disabled={room === 0}
        {...handle}
      >
        <rect className="border-line" y={top} height={bottom - top} />
        <rect className="border-hit strip" y={top} height={bottom - top} />
        <rect className="border-hit foot" y={bottom - 6} height="30" />
        <rect className="border-ring" y={bottom - 4} height="16" rx="4" />
        <rect className="border-grip" y={bottom + 1} height="6" rx="1.5" />
      </g>
    </Frame>
  )
})

/** The side on which a border is held. Several stand on one spot where classes are thin: they lean apart. */
function lean(pLeft: number, pRight: number): 'none' | 'left' | 'right' | 'middle' {
  if (pLeft + pRight === 0) return 'none'
  if (pRight < THIN && pLeft >= THIN) return 'left'
  if (pLeft < THIN && pRight >= THIN) return 'right'
  return 'middle'
}
