import type { ComponentType, ReactNode } from 'react'
import { type PartName, parts } from '../steps/parts.ts'
import type { Step } from '../steps/step.ts'
import { ACCESSIBILITY_FOLDER } from './accessibility/folder.ts'
import { HowTo } from './HowTo.tsx'
import { Island } from './Island.tsx'
import { Layout } from './Layout.tsx'
import { Rail } from './Rail.tsx'
import { rootOf } from './root.ts'
import { SkipFigure } from './SkipFigure.tsx'
import { StepNav } from './StepNav.tsx'
import { Footer } from './step/Footer.tsx'
import { Unscripted } from './Unscripted.tsx'

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
      <Unscripted />
      <Island step={first} name="notices" />
      {steps.map((step, i) =>
        step.part === part ? (
          <StepArticle
            key={step.slug}
            root={root}
            step={step}
            prose={prose(step.slug)}
            isFirst={step === first}
          >
            <StepNav root={root} step={step} before={steps[i - 1]} after={steps[i + 1]} />
          </StepArticle>
        ) : null,
      )}
    </Layout>
  )
}

interface StepArticleProps {
  /** Way back to the site's root. */
  readonly root: string
  readonly step: Step
  readonly prose: Prose
  /** Whether a reader of the part begins here. */
  readonly isFirst: boolean
  readonly children: ReactNode
}

function StepArticle({ root, step, prose: { Lead, Notes }, isFirst, children }: StepArticleProps) {
  const derivation = `${step.slug}-derivation`
  return (
    <article
      className="step"
      id={step.slug}
      data-step={step.slug}
      data-wakes={step.slug}
      data-page={step.part}
      data-wide={step.wide}
      aria-labelledby={`${step.slug}-title`}
    >
      <div className="step-lead">
        <p className="eyebrow">{parts[step.part].title}</p>
        <h2 id={`${step.slug}-title`}>{step.title}</h2>
        <div className="prose">
          <Lead />
        </div>
        {isFirst ? (
          <HowTo part={step.part}>
            <li>
              <b>From step to step.</b> Alt with Page Down or Page Up goes to the step after or before.
            </li>
            <li>
              <a href={`${root}${ACCESSIBILITY_FOLDER}`}>More on keys, screen readers and colours</a>
            </li>
          </HowTo>
        ) : null}
        <SkipFigure to={derivation} />
      </div>
      {/* It may scroll, and Firefox would stop at it: its controls are the stops. */}
      <div className="step-instrument" tabIndex={-1}>
        <h3 className="visually-hidden">Figure</h3>
        <Island step={step} name="figure" />
      </div>
      <div className="step-rest">
        <h3 className="visually-hidden" id={derivation} tabIndex={-1}>
          Derivation
        </h3>
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
