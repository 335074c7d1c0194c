import { type MouseEvent, useState } from 'react'
import type { ReaderStore } from '../../state/store.ts'
import type { Step } from '../../steps/step.ts'

/** What a reader takes away: a link to this state, the derivation as LaTeX, the result as code that runs. */
export const OFFERS = ['Link to this state', 'LaTeX', 'NumPy', 'PyTorch'] as const
export type OfferName = (typeof OFFERS)[number] | 'Embed'

/** What became of an offer: what is said about it, and the text itself. */
export interface Taken {
  readonly said: string
  readonly shown: { readonly title: string; readonly text: string } | null
}

export function Footer({ store, step }: { store: ReaderStore; step: Step }) {
  const [{ said, shown }, setTaken] = useState<Taken>({ said: '', shown: null })
  // What makes the texts comes when it is asked for.
  const take = (name: OfferName) => async (event: MouseEvent) => {
    event.preventDefault()
    const { taken } = await import('./taken.ts')
    setTaken(await taken(name, store, step, event))
  }

  return (
    <div className="step-footer needs-scripts" data-part="nav">
      {OFFERS.map((name) => (
        <button key={name} type="button" className="button" onClick={take(name)}>
          {name}
        </button>
      ))}
      <a className="button" href={`../share/?step=${step.slug}`} onClick={take('Embed')}>
        Embed
      </a>
      <span className="copied" role="status">
        {said}
      </span>
      {shown ? (
        <section className="source-text" aria-label={`${shown.title}: ${step.name}`}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the keyboard */}
          <pre tabIndex={0}>{shown.text}</pre>
        </section>
      ) : null}
    </div>
  )
}
