import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { type FormAddress, writeFormAddress } from '../../share/formAddress.ts'
import { embedAddress } from '../../share/snippet.ts'
import { firstState, stateOf } from '../../share/stepState.ts'
import { LONGEST_QUERY } from '../../state/query.ts'
import type { Reader } from '../../state/reader.ts'
import { parts } from '../../steps/parts.ts'
import { Files } from './Files.tsx'
import { Options } from './Options.tsx'
import type { Offers } from './offer.ts'
import { Preview } from './Preview.tsx'
import { carriedOf, inState, openCarried, type Shared, TOO_LONG } from './shared.ts'
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
  const [notices, setNotices] = useState(first)
  /** The numbers and ticks before a reset. */
  const [before, setBefore] = useState<Shared | null>(null)
  /** What was last asked for and is too long for a link: a choice is not taken, a drag has happened in the preview. */
  const [unfit, setUnfit] = useState<'choice' | 'drag' | null>(null)
  /** The step that was left for this one, where something had been made of it. */
  const [left, setLeft] = useState<string | null>(null)
  /** What the preview was opened with, and how often: another opening is another frame. */
  const [frame, setFrame] = useState({ query: opened.query, round: 0 })
  const asked = useRef(slug)
  /** Each step as it was when it was last shown. */
  const kept = useRef(new Map<string, Shared>())
  useEffect(() => {
    kept.current.set(shared.offer.slug, shared)
  }, [shared])

  const { offer, step, reader, query } = shared
  const title = `${step.title} (interactive)`
  const shown = { site, slug: step.slug, title, state: query, height }

  const open = (next: Shared) => {
    setShared(next)
    setUnfit(null)
    setFrame(({ round }) => ({ query: next.query, round: round + 1 }))
  }
  const choose = async (next: string) => {
    const chosen = steps.find((one) => one.slug === next)
    if (!chosen) return
    setSlug(next)
    asked.current = next
    try {
      const { theme, motion, lang } = reader
      const again = kept.current.get(next)
      const loaded = again
        ? (inState(again, { ...again.reader, theme, motion, lang }) ?? again)
        : await openCarried(chosen, carriedOf(reader))
      if (asked.current !== next) return
      setBefore(null)
      setNeeded(null)
      setLeft(query === '' ? null : offer.name)
      open(loaded)
    } catch {
      if (asked.current !== next) return
      setSlug(offer.slug)
      setNotices((said) => [...said, `${chosen.name} could not be loaded: is there a connection?`])
    }
  }
  const change = (changed: Partial<Reader>) => {
    const next = inState(shared, { ...reader, ...changed })
    if (!next) return setUnfit('choice')
    setBefore(null)
    open(next)
  }
  const reset = () => {
    const { theme, motion, lang } = reader
    const usual = inState(shared, { ...firstState(step), theme, motion, lang })
    if (!usual) return
    open(usual)
    setBefore(shared)
  }
  const takeBack = () => {
    if (before) open(before)
    setBefore(null)
  }
  const follow = useCallback((text: string) => {
    setBefore(null)
    setUnfit(text.length < LONGEST_QUERY ? null : 'drag')
    setShared((now) => {
      const { reader: next, notices: unread } = stateOf(text, now.step)
      return unread.length > 0 ? now : (inState(now, next) ?? now)
    })
  }, [])

  const own = writeFormAddress({ slug: step.slug, form, height, query })
  useEffect(() => {
    const write = () => {
      try {
        history.replaceState(null, '', `${own}${location.hash}`)
      } catch {
        // A file may not change its address in every browser.
      }
    }
    const timer = setTimeout(write, ADDRESS_DELAY)
    // Who leaves at once has made it too; who goes back from a heading below is at an address of before.
    const moves = ['pagehide', 'popstate'] as const
    for (const move of moves) window.addEventListener(move, write)
    return () => {
      clearTimeout(timer)
      for (const move of moves) window.removeEventListener(move, write)
    }
  }, [own])

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
        <p className="share-small share-left" role="status">
          {left === null ? null : `${left} is kept as you left it: choose it again to have it back.`}
        </p>
      </Section>
      <Section area="drag" number={2} title="Drag it into the state you want">
        <p className="share-small">
          This is the frame as your page will show it. What you set in it goes into the snippet, but not which
          class or sample you look at, nor the lock of a single class. Escape leaves the frame.
        </p>
        <Preview
          key={frame.round}
          address={embedAddress({ site, slug: step.slug, state: frame.query })}
          title={title}
          height={height}
          onState={follow}
          onHeight={setNeeded}
        />
        <div className="share-actions">
          <button type="button" className="button" onClick={before ? takeBack : reset}>
            {before ? 'take the reset back' : 'reset to the step’s defaults'}
          </button>
          {offer.slug === 'descent' ? (
            <span className="share-small">
              A table that you drop here stays here: no link holds your students’ data. Nor does one hold the
              weights that you start again from.
            </span>
          ) : null}
        </div>
      </Section>
      <Section area="fix" number={3} title="Name, fix, leave out, ask">
        <Options
          key={offer.slug}
          offer={offer}
          reader={reader}
          height={height}
          needed={needed}
          onChange={change}
          onHeight={setHeight}
        />
        <div role="alert">
          {unfit === 'choice' ? <p className="notice">{TOO_LONG} Nothing was changed.</p> : null}
        </div>
      </Section>
      <Section area="take" number={4} title="Copy it">
        {unfit === 'drag' ? (
          <div className="notice" role="alert">
            <p>{TOO_LONG} What can be copied is the state before.</p>
            <button type="button" className="button" onClick={() => open(shared)}>
              back to the state before
            </button>
          </div>
        ) : null}
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
