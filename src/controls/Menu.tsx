import { useMounted } from './useMounted.ts'

interface MenuProps {
  /** What a voice calls it; none where a label stands around it. */
  readonly label?: string
  readonly className: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  /** Why it cannot be changed, or null. */
  readonly disabled: string | null
  /** What the pointer is told where it can be changed. */
  readonly hint?: string | undefined
  readonly onChange: (value: string) => void
}

/**
 * One of several, in a list that opens. Until scripts answer it is the text of the one that is chosen: Chromium lays
 * out every such list of a page as it loads, with the whole step around it, also where it is out of sight.
 */
export function Menu({ label, className, value, options, disabled, hint, onChange }: MenuProps) {
  const text = options.find((option) => option.value === value)?.text
  const fixed = disabled !== null
  if (!useMounted())
    return (
      <span className={className} title={disabled ?? hint} data-fixed={fixed || undefined}>
        {text}
      </span>
    )
  return (
    <select
      className={className}
      aria-label={label}
      title={disabled ?? hint}
      value={value}
      disabled={fixed}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  )
}
