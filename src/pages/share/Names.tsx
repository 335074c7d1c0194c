import { useEffect, useRef, useState } from 'react'
import { readNames, writeNames } from '../../share/classNames.ts'
import type { Reader } from '../../state/reader.ts'

interface NamesProps {
  readonly reader: Reader
  readonly onChange: (change: Partial<Reader>) => void
}

/** The classes by their names, as many as are typed; a name that cannot stand says why and changes nothing. */
export function Names({ reader, onChange }: NamesProps) {
  const [refused, setRefused] = useState<string | null>(null)
  const written = writeNames(reader)
  const input = useRef<HTMLInputElement>(null)
  // Not drawn anew: the focus would be gone with the field.
  useEffect(() => {
    if (input.current) input.current.value = written
    setRefused(null)
  }, [written])
  const take = (field: HTMLInputElement) => {
    if (field.value === written) return setRefused(null)
    const named = readNames(field.value, reader)
    if (typeof named === 'string') return setRefused(named)
    setRefused(null)
    field.value = writeNames(named)
    onChange(named)
  }
  return (
    <fieldset>
      <legend>Classes</legend>
      <input
        ref={input}
        className="text-field share-names"
        type="text"
        aria-label="Names of the classes, separated by commas"
        aria-invalid={refused !== null || undefined}
        aria-describedby="share-names-said"
        autoComplete="off"
        defaultValue={written}
        onBlur={({ currentTarget }) => take(currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') take(currentTarget)
        }}
      />
      <p id="share-names-said" className="share-small" role={refused === null ? undefined : 'alert'}>
        {refused ?? 'Your own names, separated by commas: as many classes as names.'}
      </p>
    </fieldset>
  )
}
