import { FORM_TEXTS } from '../../share/forms.ts'
import { hostId } from '../../share/hostId.ts'
import { type Host, hosts } from '../../share/hosts.ts'

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
      <div className="share-hosts">
        {hosts.map((host) => (
          <HostCard key={host.name} host={host} />
        ))}
      </div>
    </section>
  )
}

function HostCard({ host: { name, form, how, stripped, status } }: { readonly host: Host }) {
  return (
    <section className="share-host" aria-labelledby={hostId(name)}>
      <h3 id={hostId(name)}>{name}</h3>
      <p className="share-host-form">
        Form: <b>{FORM_TEXTS[form].name}</b>
      </p>
      <p>{how}</p>
      {stripped === '' ? null : (
        <p>
          <b>Taken away there:</b> {stripped}
        </p>
      )}
      <p className="share-small" data-status={status}>
        {STATUS[status]}
      </p>
    </section>
  )
}
