import type { PatternProps } from './Pattern.tsx'

/** The torn edge of a mark that runs off the figure to the top; the rect that it fills is 6 px high. */
export function TornTop({ id }: PatternProps) {
  return (
    <pattern id={id} width="10" height="6" patternUnits="userSpaceOnUse">
      <path className="torn-away" d="M0 0V4L5 1L10 4V0Z" />
      <path className="torn-edge" d="M0 5L5 2L10 5" />
    </pattern>
  )
}
