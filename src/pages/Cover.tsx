import { Formula } from '../instrument/Formula.tsx'
import { Sentence } from '../instrument/Sentence.tsx'
import { steps } from '../steps/index.ts'
import { type PartName, parts } from '../steps/parts.ts'
import type { Step } from '../steps/step.ts'
import { HowTo } from './HowTo.tsx'
import { Island } from './Island.tsx'
import { Layout } from './Layout.tsx'
import { rootOf } from './root.ts'
import { Unscripted } from './Unscripted.tsx'

/** The step whose result the whole first part leads to, and what the cover says above its picture. */
export const cover = { slug: 'identity', title: 'The cross-entropy loss, derived line by line' } as const

/** The first page: what this is, one figure that answers the hand, and the steps by part. */
export function Cover() {
  const step = steps.find(({ slug }) => slug === cover.slug)
  if (!step) throw new Error(`there is no step ${cover.slug}`)
  const names = [...new Set(steps.map(({ part }) => part))]
  return (
    <Layout root={rootOf('')} tools={<Island step={step} name="theme" />}>
      <div className="cover" data-page={step.part} data-wakes={step.slug}>
        <h1>{cover.title}</h1>
        <Unscripted />
        <div className="prose">
          <p>
            Each formula computes itself while you drag the probabilities in it, from what is printed. Each
            equals sign is checked: both sides are evaluated and compared, in front of you.
          </p>
          <p>
            The steps follow a text of the kind that courses hand out, through all of its formulas. Where that
            text slips, or leaves lines out, the notes of a step say what it wrote and what stands instead.
          </p>
        </div>
        <Formula name="cover" left={step.result.left} relation="=" right={step.result.lines[0]?.expression} />
        <Sentence
          name="cover"
          left={step.result.left}
          relation="="
          right={step.result.lines[0]?.expression}
        />
        <Island step={step} name="cover" />
        <HowTo part={step.part} />
        {names.map((part) => (
          <PartContents key={part} part={part} steps={steps.filter((one) => one.part === part)} />
        ))}
      </div>
    </Layout>
  )
}

function PartContents({ part, steps: own }: { readonly part: PartName; readonly steps: readonly Step[] }) {
  return (
    <section className="contents">
      <h2 className="eyebrow">{parts[part].title}</h2>
      <ol>
        {own.map((step) => (
          <li key={step.slug}>
            <a href={`${step.part}/#${step.slug}`}>
              <b>{step.title}</b>
              <span>{step.description}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
