import { useEffect, useState } from 'react'
import { speakText } from '../expression/number.ts'

/** Long enough that a drag or a held key is over: a voice must not chatter through it. */
const QUIET = 700

/** Says a sentence to a screen reader once it has stopped changing. */
export function Spoken({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  const [first] = useState(text)
  useEffect(() => {
    if (text === first && said === '') return
    const timer = setTimeout(() => setSaid(text), QUIET)
    return () => clearTimeout(timer)
  }, [text, first, said])
  return (
    <p className="visually-hidden" role="status">
      {speakText(said)}
    </p>
  )
}
