import { Fragment } from 'react'
import { FORM_TEXTS } from '../../share/forms.ts'
import { hostGroups, isPackaged } from '../../share/hostGroups.ts'
import { hostId } from '../../share/hostId.ts'
import type { Host } from '../../share/hosts.ts'

const STATUS: Readonly<Record<Host['status'], string>> = {
  run: 'Run: a test of this site puts the step there.',
  rules: 'Tested by its published rules; not run in the system itself.',
  'not run': 'Not run here.',
}

/** Where the snippet goes, host by host, and what is known to go wrong there. */
export function HostGuide() {
  return (
    <section aria-labelledby="hosts">
      <h2 id="hosts">Where to put it</h2>
      <p className="prose">
        For each system: the form to copy, where it goes, and what is known to be taken away there. Where a
        frame is refused, copy the link: it opens the step in a tab of its own.
      </p>
      {hostGroups.map(({ title, hosts }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          <div className="share-hosts">
            {hosts.map((host) => (
              <HostCard key={host.name} host={host} />
            ))}
          </div>
        </Fragment>
      ))}
    </section>
  )
}

function HostCard({ host }: { readonly host: Host }) {
  const { name, form, how, stripped, status, by } = host
  return (
    <section className="share-host" aria-labelledby={hostId(name)}>
      <h4 id={hostId(name)}>{name}</h4>
      <p className="share-host-form">
        {isPackaged(host) ? 'File' : 'Form'}:{' '}
        <b>{isPackaged(host) ? 'SCORM 1.2 package' : FORM_TEXTS[form].name}</b>
      </p>
      <p>{how}</p>
      {stripped === '' ? null : (
        <p>
          <b>Taken away there:</b> {stripped}
        </p>
      )}
      <p className="share-small" data-status={status}>
        {STATUS[status]} {by === '' ? null : <code>{by}</code>}
      </p>
    </section>
  )
}
