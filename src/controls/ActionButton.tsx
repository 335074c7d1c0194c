interface ActionButtonProps {
  readonly text: string
  /** What it does, in words: shown where the pointer rests. */
  readonly hint: string
  /** Its name, where the text is a sign alone. */
  readonly name?: string
  /** Why it cannot be pressed, or null. */
  readonly why: string | null
  readonly onClick: () => void
}

/** A button that says what it does, or why it cannot. */
export const ActionButton = ({ text, hint, name, why, onClick }: ActionButtonProps) => (
  <button
    type="button"
    className="button"
    aria-label={name}
    title={why ?? hint}
    disabled={why !== null}
    onClick={onClick}
  >
    {text}
  </button>
)
