import { useId } from 'react'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly text: string }[]
  /** Why it cannot be changed, or null. */
  readonly disabled?: string | null
  readonly onChange: (value: T) => void
}

/** One of a few, all in sight: radio buttons drawn as one pill. */
export function Choice<T extends string>({
  label,
  value,
  options,
  disabled = null,
  onChange,
}: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="choice" disabled={disabled !== null} title={disabled ?? undefined}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
