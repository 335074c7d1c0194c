import { useEffect, useState } from 'react'

/** A value as it was when it last stood still for so long, in ms: what nobody looks at need not follow a drag. */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return rested
}
