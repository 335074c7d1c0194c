import type { ComponentType, ReactNode } from 'react'
import { type PartName, parts } from '../steps/parts.ts'
import type { Step } from '../steps/step.ts'
import { Island } from './Island.tsx'
import { Layout } from './Layout.tsx'
import { Rail } from './Rail.tsx'
import { rootOf } from './root.ts'
import { StepNav } from './StepNav.tsx'
import { Footer } from './step/Footer.tsx'

/** The text of a step, which no client bundle holds. */
export interface Prose {
  readonly Lead: ComponentType
  readonly Notes: ComponentType
}

interface PartProps {
  readonly part: PartName
  /** All steps, of all parts. */
  readonly steps: readonly Step[]
  readonly prose: (slug: string) => Prose
}

/** One page: the steps of a part, one after the other, over one reader's state. */
export function Part({ part, steps, prose }: PartProps) {
  const first = steps.find((step) => step.part === part)
  if (!first) throw new Error(`${part} has no steps`)
  const root = rootOf(`${part}/`)
  return (
    <Layout
      root={root}
      aside={<Rail root={root} steps={steps} />}
      tools={
        <>
          {parts[part].hasUnits ? <Island step={first} name="unit" /> : null}
          <Island step={first} name="theme" />
        </>
      }
    >
      <h1 className="visually-hidden">{parts[part].title}</h1>
      <Island step={first} name="notices" />
      {steps.map((step, i) =>
        step.part === part ? (
          <StepArticle key={step.slug} step={step} prose={prose(step.slug)} isFirst={step === first}>
            <StepNav root={root} step={step} before={steps[i - 1]} after={steps[i + 1]} />
          </StepArticle>
        ) : null,
      )}
    </Layout>
  )
}

interface StepArticleProps {
  readonly step: Step
  readonly prose: Prose
  /** Whether a reader of the part begins here. */
  readonly isFirst: boolean
  readonly children: ReactNode
}

function StepArticle({ step, prose: { Lead, Notes }, isFirst, children }: StepArticleProps) {
  return (
    <article
      className="step"
      id={step.slug}
      data-step={step.slug}
      data-wakes={step.slug}
      data-page={step.part}
      data-wide={step.wide}
    >
      <div className="step-lead">
        <p className="eyebrow">{parts[step.part].title}</p>
        <h2>{step.title}</h2>
        <div className="prose">
          <Lead />
        </div>
      </div>
      {/* It may scroll, and Firefox would stop at it: its controls are the stops. */}
      <div className="step-instrument" tabIndex={-1}>
        <Island step={step} name="figure" />
      </div>
      <div className="step-rest">
        <Island step={step} name="ladder" />
        <Island step={step} name="result" />
        {isFirst ? (
          <p className="hint needs-scripts">
            {parts[step.part].isOfMatrices
              ? 'Choose a line to see it with its numbers, worked out at the entries that are chosen in the figure; a value to see where it stands.'
              : 'Choose a line to see it with its numbers, worked out for the class in bold; a value to see where it stands; a name to change it.'}
          </p>
        ) : null}
        <Island step={step} name="question" />
        <section className="notes">
          <h3>Where it needs care</h3>
          <Notes />
        </section>
        <Footer step={step} />
        {children}
      </div>
    </article>
  )
}
