import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type FormAddress, writeFormAddress } from '../../share/formAddress.ts'
import { embedAddress } from '../../share/snippet.ts'
import { firstState, queryOfState, stateOf } from '../../share/stepState.ts'
import type { Reader } from '../../state/reader.ts'
import { parts } from '../../steps/parts.ts'
import { Files } from './Files.tsx'
import { Options } from './Options.tsx'
import type { Offers } from './offer.ts'
import { Preview } from './Preview.tsx'
import { carriedOf, openShared, type Shared } from './shared.ts'
import { Take } from './Take.tsx'

interface FormProps extends Offers {
  readonly opened: Shared
  readonly address: Pick<FormAddress, 'form' | 'height'>
  readonly notices: readonly string[]
  /** The site that the snippet leads to: the one that this page is on. */
  readonly site: string
}

/** How long the page's own address waits for more changes: browsers refuse to write it often. */
const ADDRESS_DELAY = 400

/** Choose, drag, tick, copy. */
export function Form({ steps, hosts, opened, address, notices: first, site }: FormProps) {
  const [shared, setShared] = useState(opened)
  const [slug, setSlug] = useState(opened.offer.slug)
  const [form, setForm] = useState(address.form)
  const [height, setHeight] = useState(address.height)
  const [needed, setNeeded] = useState<number | null>(null)
  const [notices, setNotices] = useState([...first, ...opened.notices])
  /** The numbers and ticks before a reset. */
  const [before, setBefore] = useState<Reader | null>(null)
  /** What the preview was opened with, and how often: another opening is another frame. */
  const [frame, setFrame] = useState({ reader: opened.reader, round: 0 })
  const asked = useRef(slug)

  const { offer, step, reader } = shared
  const title = `${step.title} (interactive)`
  const query = useMemo(() => queryOfState(reader, step), [reader, step])
  const shown = query === null ? null : { site, slug: step.slug, title, state: query, height }

  const open = useCallback((next: Shared) => {
    setShared(next)
    setFrame(({ round }) => ({ reader: next.reader, round: round + 1 }))
  }, [])
  const choose = async (next: string) => {
    const chosen = steps.find((one) => one.slug === next)
    if (!chosen) return
    setSlug(next)
    asked.current = next
    try {
      const loaded = await openShared(chosen, '', carriedOf(reader))
      if (asked.current !== next) return
      setBefore(null)
      setNeeded(null)
      open(loaded)
    } catch {
      if (asked.current !== next) return
      setSlug(offer.slug)
      setNotices((said) => [...said, `${chosen.name} could not be loaded: is there a connection?`])
    }
  }
  const change = (changed: Partial<Reader>) => {
    setBefore(null)
    const next = { ...reader, ...changed }
    // What another number of classes leaves without meaning is in no link, and so not in the form.
    const written = queryOfState(next, step)
    open({ ...shared, reader: written === null ? next : stateOf(written, step).reader })
  }
  const reset = () => {
    const { theme, motion, lang } = reader
    open({ ...shared, reader: { ...firstState(step), theme, motion, lang } })
    setBefore(reader)
  }
  const takeBack = () => {
    if (before) open({ ...shared, reader: before })
    setBefore(null)
  }
  const follow = useCallback((text: string) => {
    setBefore(null)
    setShared((now) => {
      const { reader: next, notices: unread } = stateOf(text, now.step)
      return unread.length > 0 ? now : { ...now, reader: next }
    })
  }, [])

  const own = writeFormAddress({ slug: step.slug, form, height, query: query ?? '' })
  useEffect(() => {
    const timer = setTimeout(() => {
      try {
        history.replaceState(null, '', `${own}${location.hash}`)
      } catch {
        // A file may not change its address in every browser.
      }
    }, ADDRESS_DELAY)
    return () => clearTimeout(timer)
  }, [own])

  const frameQuery = queryOfState(frame.reader, step)
  return (
    <div className="share-grid">
      <div className="notices" role="status">
        {notices.map((notice) => (
          <div key={notice} className="notice">
            <p>{notice}</p>
            <button
              type="button"
              className="button"
              onClick={() => setNotices((said) => said.filter((one) => one !== notice))}
            >
              dismiss
            </button>
          </div>
        ))}
      </div>
      <Section area="choose" number={1} title="Choose a step">
        <select
          className="share-select"
          aria-label="Step"
          value={slug}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {[...new Set(steps.map(({ part }) => part))].map((part) => (
            <optgroup key={part} label={parts[part].title}>
              {steps
                .filter((one) => one.part === part)
                .map((one) => (
                  <option key={one.slug} value={one.slug}>
                    {one.name}: {one.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </Section>
      <Section area="drag" number={2} title="Drag it into the state you want">
        <p className="share-small">
          This is the frame as your page will show it. What you drag, choose or type in it goes into the
          snippet.
        </p>
        {frameQuery === null ? null : (
          <Preview
            key={frame.round}
            address={embedAddress({ site, slug: step.slug, state: frameQuery })}
            title={title}
            height={height}
            onState={follow}
            onHeight={setNeeded}
          />
        )}
        <div className="share-actions">
          <button type="button" className="button" onClick={reset}>
            reset to the step’s defaults
          </button>
          {before ? (
            <button type="button" className="button" onClick={takeBack}>
              take the reset back
            </button>
          ) : null}
          {offer.slug === 'descent' ? (
            <span className="share-small">
              A table that you drop here stays here: no link holds your students’ data.
            </span>
          ) : null}
        </div>
      </Section>
      <Section area="fix" number={3} title="Name, fix, leave out, ask">
        <Options
          offer={offer}
          reader={reader}
          height={height}
          needed={needed}
          onChange={change}
          onHeight={setHeight}
        />
      </Section>
      <Section area="take" number={4} title="Copy it">
        <Take shown={shown} site={site} form={form} hosts={hosts} onForm={setForm} />
        <h3>Or take files</h3>
        <Files key={step.slug} shared={shared} site={site} />
      </Section>
    </div>
  )
}

interface SectionProps {
  readonly area: string
  readonly number: number
  readonly title: string
  readonly children: ReactNode
}

const Section = ({ area, number, title, children }: SectionProps) => (
  <section className={`share-section share-${area}`} aria-labelledby={`share-${area}`}>
    <h2 id={`share-${area}`}>
      <span className="share-number">{number}</span> {title}
    </h2>
    {children}
  </section>
)
