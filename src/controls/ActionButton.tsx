import { useState } from 'react'

interface ActionButtonProps {
  readonly text: string
  /** What it does, in words: shown where the pointer rests. */
  readonly hint?: string
  /** Its name, where the text is a sign alone. */
  readonly name?: string
  /** Why it cannot be pressed, or null. */
  readonly why: string | null
  readonly onClick: () => void
}

/** A button that says what it does, or why it cannot. */
export function ActionButton({ text, hint, name, why, onClick }: ActionButtonProps) {
  // What is disabled loses the focus, and the keyboard its place: one that has it stays until it is left.
  const [isHeld, setHeld] = useState(false)
  const fixed = why !== null
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      title={why ?? hint}
      disabled={fixed && !isHeld}
      aria-disabled={(fixed && isHeld) || undefined}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onClick={fixed ? undefined : onClick}
    >
      {text}
    </button>
  )
}
