import { parts } from '../../steps/parts.ts'
import type { Step } from '../../steps/step.ts'
import { IslandOf } from '../Island.tsx'
import { embedIslands } from './islands.tsx'

/** A step alone, for a frame in somebody else's page: what is dragged comes first. */
export function Embed({ step }: { step: Step }) {
  const island = (name: keyof typeof embedIslands) => (
    <IslandOf islands={embedIslands} step={step} name={name} />
  )
  return (
    <main className="embed" data-step={step.slug}>
      <h1>{step.title}</h1>
      {island('notices')}
      <div className="step-instrument">{island('figure')}</div>
      <div className="step-rest">
        {island('ladder')}
        {island('result')}
        {island('question')}
      </div>
      <footer className="foot" data-part="nav">
        <p>Surprisal · {parts[step.part].title}</p>
        {island('foot')}
      </footer>
    </main>
  )
}
