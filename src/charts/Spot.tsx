import type { ReactNode } from 'react'

interface SpotProps {
  readonly className?: string
  readonly x?: string
  readonly y?: string | number
  readonly height?: number
  /** Assistive technology passes over what is inside. */
  readonly hidden?: boolean
  readonly children: ReactNode
}

/** A place of a figure that is known in percent: pixels inside are counted from there, in both directions. */
export const Spot = ({ className, x, y, height, hidden = false, children }: SpotProps) => (
  <svg role="none" className={className} x={x} y={y} height={height} aria-hidden={hidden || undefined}>
    {children}
  </svg>
)
