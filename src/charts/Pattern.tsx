export interface PatternProps {
  readonly id: string
}

/** Diagonal lines: what Q saves. */
export function Hatch({ id }: PatternProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width="6" height="6" />
      <rect className="hatch-line" width="1.5" height="6" />
    </pattern>
  )
}

/** The torn edge of a mark that runs off the figure to the right; the rect that it fills is 6 px wide. */
export function TornSide({ id }: PatternProps) {
  return (
    <pattern id={id} width="6" height="8" patternUnits="userSpaceOnUse">
      <path className="torn-away" d="M6 0H2L5 4L2 8H6Z" />
      <path className="torn-edge" d="M1 0L4 4L1 8" />
    </pattern>
  )
}
