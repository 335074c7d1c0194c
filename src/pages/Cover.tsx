import { steps } from '../steps/index.ts'
import { Formula } from './Formula.tsx'
import { Island } from './Island.tsx'
import { Layout } from './Layout.tsx'
import { rootOf } from './root.ts'

/** The first page: what this is, the formula that it leads to, and the steps. */
export function Cover() {
  const [first] = steps
  const line = first?.result.lines[0]
  return (
    <Layout root={rootOf('')} tools={first ? <Island step={first} name="theme" /> : null}>
      <div className="cover">
        <h1>The cross-entropy loss, derived line by line</h1>
        <div className="prose">
          <p>
            Each formula is computed while you drag the probabilities in it, and each equals sign is checked:
            both sides are evaluated from what is printed. Start where cross-entropy splits into a part that
            the model cannot change and a part that it can.
          </p>
        </div>
        {line && first ? (
          <Formula name="cover" left={first.result.left} relation="=" right={line.expression} />
        ) : null}
        <ol className="contents">
          {steps.map((step) => (
            <li key={step.slug}>
              <a href={`${step.part}/#${step.slug}`}>
                <b>{step.title}</b>
                <span>{step.description}</span>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </Layout>
  )
}
