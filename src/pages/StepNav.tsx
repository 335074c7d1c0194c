import type { Step } from '../steps/step.ts'

interface StepNavProps {
  readonly root: string
  readonly step: Step
  readonly before: Step | undefined
  readonly after: Step | undefined
}

/** The way to the step before and the one after, into another part where a part ends. */
export function StepNav({ root, step, before, after }: StepNavProps) {
  const href = (step: Step) => `${root}${step.part}/#${step.slug}`
  return (
    <nav className="step-nav" aria-label={`Around ${step.name}`} data-part="nav">
      {before ? (
        <a className="button" rel="prev" href={href(before)} title="Alt and Page Up">
          ← {before.name}
        </a>
      ) : null}
      {after ? (
        <a className="button" rel="next" href={href(after)} title="Alt and Page Down">
          {after.name} →
        </a>
      ) : null}
    </nav>
  )
}
