import { FIRST_HEIGHT } from '../../share/formAddress.ts'
import { snippet } from '../../share/snippet.ts'
import { parts } from '../../steps/parts.ts'
import type { Step } from '../../steps/step.ts'

const SITE = 'https://HOST/'

/** The plain line for each step, to be copied by hand. */
export function WithoutScripts({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <section className="without-scripts share-lines">
      <p className="prose">
        The form needs scripts, which are off here. The lines below work without: put the address of this page
        up to <code>share/</code> in place of <code>{SITE}</code>. A state goes behind <code>v=1</code>, by
        the grammar below.
      </p>
      <dl>
        {steps.map(({ slug, title, part }) => (
          <div key={slug}>
            <dt>
              {title} <span>{parts[part].title}</span>
            </dt>
            <dd>
              <code>
                {snippet('iframe', {
                  site: SITE,
                  slug,
                  title: `${title} (interactive)`,
                  state: '',
                  height: FIRST_HEIGHT,
                })}
              </code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
