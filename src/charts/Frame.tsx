import type { ReactNode } from 'react'

interface FrameProps {
  readonly className?: string
  readonly x: string
  readonly width: string
  /** Assistive technology passes over what is inside. */
  readonly hidden?: boolean
  readonly onEnter?: () => void
  readonly children: ReactNode
}

/**
 * A part of a figure with coordinates of its own: percentages inside are of its width, pixels from its left end.
 * A coordinate system, not a picture: the figure around it has the name. This is how a mark can stand 6 px beside a place that is known only in percent.
 */
export function Frame({ className, x, width, hidden = false, onEnter, children }: FrameProps) {
  return (
    <svg
      role="none"
      className={className}
      x={x}
      width={width}
      aria-hidden={hidden || undefined}
      onPointerEnter={onEnter}
      onPointerDown={onEnter}
    >
      {children}
    </svg>
  )
}
