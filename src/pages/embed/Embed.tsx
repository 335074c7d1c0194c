import { parts } from '../../steps/parts.ts'
import type { Step } from '../../steps/step.ts'
import { HowTo } from '../HowTo.tsx'
import { IslandOf } from '../Island.tsx'
import { SkipFigure } from '../SkipFigure.tsx'
import { Unscripted } from '../Unscripted.tsx'
import { embedIslands } from './islands.tsx'

const DERIVATION = 'derivation'

const islandsOf = (step: Step) => (name: keyof typeof embedIslands) => (
  <IslandOf islands={embedIslands} step={step} name={name} />
)

/** A step alone, for a frame in somebody else's page: what is dragged comes first. */
export function Embed({ step }: { step: Step }) {
  const island = islandsOf(step)
  return (
    <main className="embed" data-step={step.slug}>
      <h1>{step.title}</h1>
      {island('notices')}
      <Unscripted framed />
      <SkipFigure to={DERIVATION} />
      <div className="step-instrument">
        <h2 className="visually-hidden">Figure</h2>
        {island('figure')}
      </div>
      <div className="step-rest">
        <h2 className="visually-hidden" id={DERIVATION} tabIndex={-1}>
          Derivation
        </h2>
        {island('ladder')}
        {island('result')}
        {island('question')}
      </div>
      <HowTo part={step.part} />
      <EmbedFoot step={step} />
    </main>
  )
}

/** The foot of a step in a frame: the way to its page stands two folders up. */
export const EmbedFoot = ({ step }: { step: Step }) => (
  <footer className="foot" data-part="nav">
    <p>Surprisal · {parts[step.part].title}</p>
    {islandsOf(step)('foot')}
  </footer>
)

/**
 * The same in a file that may lie anywhere, where only the site's own address leads to the page. It is not of the
 * island: the same script serves files that know the address and files that don't.
 */
export const OfflineFoot = ({ step, site }: { step: Step; site: string | null }) => (
  <footer className="foot" data-part="nav">
    <p>Surprisal · {parts[step.part].title}</p>
    <div>
      {islandsOf(step)('reset')}
      {site === null ? null : (
        <a
          className="button"
          data-full-page=""
          href={`${site}${step.part}/#${step.slug}`}
          target="_blank"
          rel="noopener"
          title="Opens a new window"
        >
          open the full page <span aria-hidden="true">↗</span>
        </a>
      )}
    </div>
  </footer>
)
