import { COMMON_TEXTS, exampleOf, hasKey, type KeyText, OWN_TEXTS } from '../../share/keys.ts'
import { LONGEST_QUERY } from '../../state/query.ts'
import { parts } from '../../steps/parts.ts'
import type { Step } from '../../steps/step.ts'
import type { Offer } from './offer.ts'
import { Table } from './Table.tsx'

interface KeyGuideProps {
  readonly steps: readonly Step[]
  readonly offers: readonly Offer[]
}

const words = (list: readonly string[]) =>
  list.map((one, i) => [i > 0 ? ' ' : '', <code key={one}>{one}</code>])

/** The steps that have a key: all, whole parts, or single ones by their names. */
function having(key: string, steps: readonly Step[]): string {
  const some = steps.filter((step) => hasKey(step, key))
  if (some.length === steps.length) return 'every step'
  return Object.entries(parts)
    .flatMap(([part, { title }]) => {
      const own = some.filter((step) => step.part === part)
      const all = steps.filter((step) => step.part === part)
      return own.length === all.length ? [title.replace(/ ·.*/, '')] : own.map(({ name }) => name)
    })
    .join(', ')
}

const row = (key: string, text: KeyText, step: Step, last: string) => ({
  id: `${last} ${key}`,
  cells: [
    <code key="key">{key}</code>,
    text.form,
    text.meaning,
    <code key="example">{`${key}=${exampleOf(text, step)}`}</code>,
    last,
  ],
})

/** Every key of an address, from the schemas that read it. */
export function KeyGuide({ steps, offers }: KeyGuideProps) {
  const common = Object.entries(COMMON_TEXTS).flatMap(([key, text]) => {
    const step = steps.find((one) => hasKey(one, key))
    return step ? [row(key, text, step, having(key, steps))] : []
  })
  const own = steps.flatMap((step) =>
    Object.entries(OWN_TEXTS[step.slug] ?? {}).map(([key, text]) => row(key, text, step, step.name)),
  )
  const heads = ['key', 'value', 'meaning', 'for example']
  return (
    <section aria-labelledby="address">
      <h2 id="address">The address of a step</h2>
      <p className="prose">
        A step is one file, <code>embed/&lt;slug&gt;.html</code>; its state stands in the query:{' '}
        <code>embed/softmax.html?v=1&amp;z=2,1,0&amp;lock=T</code>. The pages of the parts read the same
        grammar.
      </p>
      <ul className="share-list">
        <li>
          A number has at most 4 digits before the point and 12 after it: <code>-0.25</code>, not{' '}
          <code>1e-3</code> and not <code>.5</code>.
        </li>
        <li>Of two equal keys the first counts. Of lists of unequal length the later one is left out.</li>
        <li>
          What cannot be read, or means nothing in this step, is left out and said at the top of the step. A
          query of more than {LONGEST_QUERY.toLocaleString('en')} characters is left out as a whole.
        </li>
        <li>
          No link holds which class or sample is looked at, the lock of a single class, what is unfolded, a
          table that was dropped into the lab, or the weights that the lab was started again from.
        </li>
        <li>Whatever a link says stays text: none of it becomes a formula, HTML, a style or a link.</li>
      </ul>
      <h3 id="keys">Keys</h3>
      <Table caption="Keys that several steps have" heads={[...heads, 'steps']} rows={common} />
      <Table caption="Keys that one step has for itself" heads={[...heads, 'step']} rows={own} />
      <h3 id="parts">What lock and hide do, step by step</h3>
      <p className="share-small">
        On the pages of the parts <code>lock=base</code> fixes the unit too. Other words of the list are read
        and do nothing.
      </p>
      <Table
        caption="Words of lock and hide that do something in each step, and the name of its question"
        heads={['step', 'slug', 'lock', 'hide', 'ask']}
        rows={offers.map(({ slug, name, locks, hides, question }) => ({
          id: slug,
          cells: [
            name,
            <code key="slug">{slug}</code>,
            words(locks),
            words(hides),
            <code key="ask">{question.id}</code>,
          ],
        }))}
      />
    </section>
  )
}
