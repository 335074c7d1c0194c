import { FIRST_HEIGHT } from '../../share/formAddress.ts'
import { snippet } from '../../share/snippet.ts'
import { parts } from '../../steps/parts.ts'
import type { Step } from '../../steps/step.ts'

const SITE = 'https://HOST/'

/** The plain line for each step, to be copied by hand where the form does not come. */
export function WithoutScripts({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <section className="share-lines">
      <p className="prose">
        The form needs scripts, which do not run here; in a page that is opened as a file they never do. The
        lines below work without: put the address of this page up to <code>share/</code> in place of{' '}
        <code>{SITE}</code>. A state goes behind <code>v=1</code>, by the <a href="#address">grammar</a>{' '}
        below.
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
