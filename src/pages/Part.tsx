import type { ComponentType } from 'react'
import type { PartName, Step } from '../steps/step.ts'
import { Island } from './Island.tsx'
import { Layout } from './Layout.tsx'
import { rootOf } from './root.ts'

/** The text of a step, which no client bundle holds. */
export interface Prose {
  readonly Lead: ComponentType
  readonly Notes: ComponentType
}

export const PART_TITLES: Readonly<Record<PartName, string>> = {
  distributions: 'Part I · Distributions',
  classifier: 'Part II · A classifier',
  learning: 'Part III · Learning',
}

interface PartProps {
  readonly part: PartName
  readonly steps: readonly Step[]
  readonly prose: (slug: string) => Prose
}

/** One page: the steps of a part, one after the other, over one reader's state. */
export function Part({ part, steps, prose }: PartProps) {
  const [first] = steps
  if (!first) throw new Error(`${part} has no steps`)
  return (
    <Layout
      root={rootOf(`${part}/`)}
      tools={
        <>
          <Island step={first} name="unit" />
          <Island step={first} name="theme" />
        </>
      }
    >
      <h1 className="visually-hidden">{PART_TITLES[part]}</h1>
      <Island step={first} name="notices" />
      {steps.map((step) => {
        const { Lead, Notes } = prose(step.slug)
        return (
          <article key={step.slug} className="step" id={step.slug} data-step={step.slug}>
            <div className="step-lead">
              <p className="eyebrow">{PART_TITLES[part]}</p>
              <h2>{step.title}</h2>
              <div className="prose">
                <Lead />
              </div>
            </div>
            <div className="step-instrument">
              <Island step={step} name="figure" />
            </div>
            <div className="step-rest">
              <Island step={step} name="ladder" />
              <Island step={step} name="result" />
              <Island step={step} name="question" />
              <section className="notes">
                <h3>Where it needs care</h3>
                <Notes />
              </section>
              <Island step={step} name="footer" />
            </div>
          </article>
        )
      })}
    </Layout>
  )
}
