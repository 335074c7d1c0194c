import { Fragment, useRef, useState } from 'react'
import { FORM_TEXTS } from '../../share/forms.ts'
import { hostId } from '../../share/hostId.ts'
import { onlyHere } from '../../share/onlyHere.ts'
import { embedAddress, FORMS, loaderTag, type Shown, type SnippetForm, snippet } from '../../share/snippet.ts'
import type { HostNames } from './offer.ts'

interface TakeProps {
  readonly shown: Shown
  readonly site: string
  readonly form: SnippetForm
  readonly hosts: HostNames
  readonly onForm: (form: SnippetForm) => void
}

/** The text to copy, in the form that the course page reads. */
export function Take({ shown, site, form, hosts, onForm }: TakeProps) {
  return (
    <>
      <fieldset className="share-forms">
        <legend className="visually-hidden">Form of the snippet</legend>
        {FORMS.map((one) => (
          <label key={one} className="share-form">
            <input type="radio" name="form" value={one} checked={one === form} onChange={() => onForm(one)} />
            <span className="button">{FORM_TEXTS[one].name}</span>
          </label>
        ))}
      </fieldset>
      <p className="share-small share-use">
        {FORM_TEXTS[form].use}
        {hosts[form]?.length ? ' For: ' : null}
        {hosts[form]?.map((name, i) => (
          <Fragment key={name}>
            {i > 0 ? ', ' : null}
            <a href={`#${hostId(name)}`}>{name}</a>
          </Fragment>
        ))}
      </p>
      <Copied key={form} text={snippet(form, shown)} address={embedAddress(shown)} />
      {onlyHere(site) ? (
        <p className="share-warning">
          <strong>This address works on this machine only.</strong> Open this page on the site that your
          students can reach, and copy there.
        </p>
      ) : null}
      {form === 'iframe' || form === 'markdown' ? (
        <p className="share-small">
          The frame keeps this height and scrolls; Canvas makes it as high as its step. Where scripts are
          allowed, this line once anywhere in the page does: <code>{loaderTag(site)}</code>
        </p>
      ) : null}
    </>
  )
}

/** The text, a button that copies it, and what became of it. */
function Copied({ text, address }: { readonly text: string; readonly address: string }) {
  const pre = useRef<HTMLPreElement>(null)
  const [said, setSaid] = useState<{ readonly of: string; readonly what: string } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid({ of: text, what: 'Copied.' })
    } catch {
      const selection = getSelection()
      if (pre.current && selection) {
        pre.current.focus()
        selection.selectAllChildren(pre.current)
      }
      setSaid({
        of: text,
        what: 'This browser does not let the page copy. The text is selected: copy it by hand (Ctrl C, on a Mac ⌘ C).',
      })
    }
  }
  return (
    <>
      <section className="source-text share-snippet" aria-label="Snippet">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the keyboard */}
        <pre ref={pre} tabIndex={0}>
          {text}
        </pre>
      </section>
      <div className="share-actions">
        <button type="button" className="button share-copy" onClick={copy}>
          Copy
        </button>
        <a className="button" href={address} target="_blank" rel="noopener">
          open the step alone <span aria-hidden="true">↗</span>
        </a>
        <span className="copied" role="status">
          {said?.of === text ? said.what : null}
        </span>
      </div>
    </>
  )
}
