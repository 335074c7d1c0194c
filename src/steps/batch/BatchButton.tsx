interface BatchButtonProps {
  readonly text: string
  readonly hint: string
  /** Why it cannot be pressed, or null. */
  readonly why: string | null
  readonly onClick: () => void
}

/** Something that is done to the whole batch, or why it cannot be. */
export const BatchButton = ({ text, hint, why, onClick }: BatchButtonProps) => (
  <button type="button" className="button" title={why ?? hint} disabled={why !== null} onClick={onClick}>
    {text}
  </button>
)
