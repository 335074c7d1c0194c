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
    const over = new AbortController()
    let timer = 0
    const say = () => {
      if (place.current?.closest(HELD)) return
      over.abort()
      // What was said before another voice spoke is new again after it.
      setSaid(place.current?.closest(SPOKEN_FOR) ? '' : text)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = window.setTimeout(say, QUIET)
    }
    wait()
    // A sentence may come later than the numbers it follows, as that of the lab, and find the hand at work.
    for (const type of ['keydown', 'pointerup', 'pointercancel'])
      document.addEventListener(type, wait, { signal: over.signal })
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [text])
  return (
    <p className="visually-hidden" role="status" ref={place}>
      {speakText(said)}
    </p>
  )
}
