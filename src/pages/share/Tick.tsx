interface TickProps {
  readonly text: string
  /** The word of a link that it stands for. */
  readonly code?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function Tick({ text, code, checked, onChange }: TickProps) {
  return (
    <label className="share-tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {text} {code === undefined ? null : <code>{code}</code>}
      </span>
    </label>
  )
}
