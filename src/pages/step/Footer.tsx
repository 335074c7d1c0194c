import type { Step } from '../../steps/step.ts'
import { rootOf } from '../root.ts'
import { SHARE_FOLDER } from '../share/folder.ts'

/** The texts that a reader takes away. */
export const OFFERS = ['Link to this state', 'LaTeX', 'NumPy', 'PyTorch'] as const

/**
 * What a reader takes away: a link to this state, the derivation as LaTeX, the result as code that runs, the step for a
 * course page. Drawn at build; `taken.ts` answers, which is loaded when the first of them is asked for.
 */
export function Footer({ step }: { readonly step: Step }) {
  return (
    <div className="step-footer needs-scripts" data-part="nav">
      {OFFERS.map((name) => (
        <button key={name} type="button" className="button">
          {name}
        </button>
      ))}
      <a className="button" href={`${rootOf(`${step.part}/`)}${SHARE_FOLDER}?step=${step.slug}`}>
        Embed
      </a>
      <span className="copied" role="status" />
      <section className="source-text" hidden>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the keyboard */}
        <pre tabIndex={0} />
      </section>
    </div>
  )
}
