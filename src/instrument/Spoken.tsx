import { useEffect, useRef, useState } from 'react'
import { speakText } from '../expression/number.ts'

/** Long enough that a drag or a held key is over: a voice must not chatter through it. */
const QUIET = 700

/** What is on a page that is pressed. */
const HELD = ':has(:active)'
/** Where another voice speaks: for a step that only follows the one under the hand, and where a guess is answered. */
const SPOKEN_FOR = '[data-follows], :has(.options :focus)'

/** Says a sentence to a screen reader once it has stopped changing. */
export function Spoken({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  const before = useRef(text)
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (text === before.current) return
    before.current = text
    let timer = 0
    const wait = () => {
      timer = window.setTimeout(() => {
        // A sentence may come later than the numbers it follows, as that of the lab, and find the hand at work.
        if (place.current?.closest(HELD)) wait()
        // What was said before another voice spoke is new again after it.
        else setSaid(place.current?.closest(SPOKEN_FOR) ? '' : text)
      }, QUIET)
    }
    wait()
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" role="status" ref={place}>
      {speakText(said)}
    </p>
  )
}
