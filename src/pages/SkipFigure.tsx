interface SkipFigureProps {
  /** The id of what stands after the figure. */
  readonly to: string
}

/** A way past a figure for who goes by keys: it has many stops. */
export const SkipFigure = ({ to }: SkipFigureProps) => (
  <a className="skip-figure" href={`#${to}`}>
    Skip the figure
  </a>
)
