import type { Step } from '../../steps/step.ts'
import { HostGuide } from './HostGuide.tsx'
import { KeyGuide } from './KeyGuide.tsx'
import type { Offer } from './offer.ts'
import { Promises } from './Promises.tsx'
import { Talk } from './Talk.tsx'

const CONTENTS = [
  ['hosts', 'Where to put it'],
  ['address', 'The address of a step'],
  ['loader', 'The script and the element'],
  ['complete', 'Hear when a question was answered'],
  ['messages', 'Messages'],
  ['limits', 'Limits'],
  ['versions', 'Versions'],
  ['privacy', 'Privacy and trust'],
] as const

interface GuideProps {
  readonly steps: readonly Step[]
  readonly offers: readonly Offer[]
}

/** What is to be known below the form: for teachers, then for who writes the page around a step. */
export function Guide({ steps, offers }: GuideProps) {
  return (
    <div className="share-guide">
      <nav aria-label="On this page">
        <p className="eyebrow">On this page</p>
        <ul>
          {CONTENTS.map(([id, text]) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <HostGuide />
      <KeyGuide steps={steps} offers={offers} />
      <Talk />
      <Promises />
    </div>
  )
}
