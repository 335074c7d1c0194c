import { steps } from '../../steps/index.ts'
import { Island } from '../Island.tsx'
import { Layout } from '../Layout.tsx'
import { rootOf } from '../root.ts'
import { SHARE_FOLDER } from '../share/folder.ts'
import { EMBED_FOLDER } from './folder.ts'

/** All embeds, each live in a frame as a course page would show it. */
export function EmbedList() {
  const [first] = steps
  const root = rootOf(EMBED_FOLDER)
  return (
    <Layout root={root} tools={first ? <Island step={first} name="theme" /> : null}>
      <div className="embed-list">
        <h1>The steps, one by one, for other pages</h1>
        <p className="prose">
          Each step stands alone in a frame: no account, no cookie, no other host. The frame’s address holds
          its state; one script, <code>v1.js</code>, gives every such frame the height that it needs.{' '}
          <a href={`${root}${SHARE_FOLDER}`}>Use these steps in your course</a>.
        </p>
        {steps.map((step) => (
          <section key={step.slug} aria-labelledby={step.slug}>
            <h2 id={step.slug}>
              <a href={`${step.slug}.html`}>{step.title}</a>
            </h2>
            <p>
              {step.description}{' '}
              <a
                href={`${root}${SHARE_FOLDER}?step=${step.slug}`}
                aria-label={`Embed this step: ${step.name}`}
              >
                Embed this step
              </a>
            </p>
            <iframe
              src={`${step.slug}.html?v=1`}
              title={`${step.title} (interactive)`}
              width="100%"
              height="560"
              loading="lazy"
            />
          </section>
        ))}
      </div>
      <script src="v1.js" defer />
    </Layout>
  )
}
