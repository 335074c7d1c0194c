import { hostGroups, isPackaged } from '../../share/hostGroups.ts'
import { steps } from '../../steps/index.ts'
import { Island } from '../Island.tsx'
import { Layout } from '../Layout.tsx'
import { rootOf } from '../root.ts'
import { SHARE_FOLDER } from './folder.ts'
import { Guide } from './Guide.tsx'
import type { HostNames, Offers } from './offer.ts'
import { offerOf } from './offerOf.tsx'
import { WithoutScripts } from './WithoutScripts.tsx'

const hostNames = (): HostNames => {
  const names: Record<string, string[]> = {}
  for (const host of hostGroups.flatMap(({ hosts }) => hosts))
    if (!isPackaged(host)) names[host.form] = [...(names[host.form] ?? []), host.name]
  return names
}

/** The page for teachers: the form first, what is to be known below it. */
export function Share() {
  const [first] = steps
  const offers: Offers = { steps: steps.map(offerOf), hosts: hostNames() }
  return (
    <Layout root={rootOf(SHARE_FOLDER)} tools={first ? <Island step={first} name="theme" /> : null}>
      <div className="share">
        <header className="share-head">
          <h1>Use these steps in your course</h1>
          <p className="prose">
            Choose a step, drag it into the state that your students shall find, copy one line into your page.
            No account, no cookie, nothing to install; your students’ browsers ask this site and no other.{' '}
            <a href="#hosts">Where to put it</a>, from Moodle to Jupyter, stands below.
          </p>
        </header>
        <div className="share-place" data-share={JSON.stringify(offers)}>
          <WithoutScripts steps={steps} />
        </div>
        <Guide steps={steps} offers={offers.steps} />
      </div>
    </Layout>
  )
}
