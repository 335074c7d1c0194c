import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { spoken } from '#typeset'
import { isCommand } from '../../controls/isCommand.ts'
import { Scroller } from '../../controls/Scroller.tsx'
import { relate } from '../../expression/agree.ts'
import type { Derivation } from '../../expression/derivation.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { formatNumber } from '../../expression/number.ts'
import { Check } from '../../instrument/Check.tsx'
import { Formula } from '../../instrument/Formula.tsx'
import { useRested } from '../../instrument/useRested.ts'
import type { Reader } from '../../state/reader.ts'
import type { ReaderStore } from '../../state/store.ts'
import { formsOf } from '../../steps/forms.ts'
import type { Step } from '../../steps/step.ts'
import { bindingOf, namesAt } from './binding.ts'
import { EachForm } from './EachForm.tsx'
import { environmentOf } from './environment.ts'
import { lineValue } from './lineValue.ts'
import { Worked } from './Worked.tsx'

interface LadderProps {
  readonly store: ReaderStore
  readonly step: Step
}

function stepped(key: string, line: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count, line + 1)
    case 'ArrowUp':
      return Math.max(1, line - 1)
    case 'Home':
      return 1
    case 'End':
      return count
    default:
      return null
  }
}

/** The worked lines that are out of sight follow once the hand rests, in ms: a page may be printed then. */
const REST = 300

/** The derivation line by line: formula, the rule that made it from the line above, its live value, its check. */
export function Ladder({ store, step }: LadderProps) {
  const reader = useStore(store, (state) => state.reader)
  const { left, lines, kind } = formsOf(step, reader).derivation
  const { setLine } = store.actions
  const current = reader.line
  const rested = useRested(reader, REST)
  const root = useRef<HTMLDivElement>(null)
  useFlight(root, current)
  const go = useReadingPosition(root, setLine)

  const rows = useMemo(() => {
    const environment = environmentOf(reader, step)
    const binding = bindingOf(reader, kind)
    const at = namesAt(left, reader, kind)
    let before = evaluate(left, environment, binding)
    return lines.map((line) => {
      const now = evaluate(line.expression, environment, binding)
      const agreement = relate(line.relation, before, now)
      // What a broken line says is nothing to hold the next one against.
      if (agreement.verdict !== 'broken') before = now
      const because = at.length > 0 || now.cause === undefined ? null : reader.labels[now.cause.value]
      const where = at.length > 0 ? ` at ${at.join(', ')}` : because ? ` from ${because}` : null
      return { value: lineValue(line.expression, environment, binding), agreement, where }
    })
  }, [reader, step, left, lines, kind])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = stepped(event.key, current, lines.length)
    if (next === null || isCommand(event)) return
    event.preventDefault()
    go(next)
    root.current?.querySelectorAll<HTMLElement>('.line-rule')[next - 1]?.focus()
  }

  return (
    <div className="ladder" ref={root} data-part="formula">
      <ol aria-label="The derivation, line by line">
        {lines.map((line, i) => {
          const number = i + 1
          const row = rows[i]
          return (
            // The rule in it is the button; a click anywhere on the line is a convenience of the pointer.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <li
              key={number}
              className="line"
              data-broken={row?.agreement.verdict === 'broken' || undefined}
              data-line={number}
              data-covers={line.covers.join(' ')}
              aria-current={number === current ? 'step' : undefined}
              onClick={() => go(number)}
            >
              <span className="line-left">
                {i === 0 ? (
                  <EachForm step={step} reader={reader} of="derivation">
                    {({ derivation }) => <Formula name={`${derivation.slug}.left`} left={derivation.left} />}
                  </EachForm>
                ) : null}
              </span>
              <Scroller className="line-formula">
                <EachForm step={step} reader={reader} of="derivation">
                  {({ derivation }) => (
                    <Formula
                      name={`${derivation.slug}.${number}`}
                      relation={derivation.lines[i]?.relation ?? '='}
                      right={derivation.lines[i]?.expression}
                    />
                  )}
                </EachForm>
              </Scroller>
              <span className="line-side">
                <button
                  type="button"
                  className="line-rule"
                  tabIndex={number === current ? 0 : -1}
                  onKeyDown={onKeyDown}
                >
                  {line.rule}
                </button>
                <span className="line-value">
                  {row?.value}
                  {row?.where ? <span className="cause">{row.where}</span> : null}
                  {row ? <Check agreement={row.agreement} relation={line.relation} /> : null}
                </span>
                {row?.agreement.verdict === 'broken' ? (
                  <span className="apart">off by {formatNumber(row.agreement.apart)}</span>
                ) : null}
              </span>
            </li>
          )
        })}
      </ol>
      <div className="reading">
        {step.derivation.lines.map((_, i) => {
          const number = i + 1
          return (
            <div key={number} data-current={number === current || undefined}>
              <EachForm step={step} reader={reader} of="derivation" holder="div">
                {({ derivation }) => (
                  <Reading
                    derivation={derivation}
                    number={number}
                    reader={number === current ? reader : rested}
                    step={step}
                  />
                )}
              </EachForm>
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface ReadingProps {
  readonly derivation: Derivation
  readonly number: number
  readonly reader: Reader
  readonly step: Step
}

/** A line as it is said, and with its numbers in. */
function Reading({ derivation: { slug, lines }, number, reader, step }: ReadingProps) {
  const line = lines[number - 1]
  if (!line) return null
  const name = `${slug}.${number}`
  return (
    <>
      <p className="reading-speech" data-speech={name}>
        {spoken(name, line.expression)}
      </p>
      <Worked name={`${name}.worked`} expression={line.expression} reader={reader} step={step} />
    </>
  )
}

/** Where on the screen one reads, as a share of its height from the top. */
const READING = 0.45

/**
 * Until the reader steps, the line that scrolls past the reading height is current. Scrolling stays the
 * page's own; the answer is how the reader steps, after which scrolling moves no line any more.
 */
function useReadingPosition(
  root: { readonly current: HTMLDivElement | null },
  setLine: (line: number) => void,
): (line: number) => void {
  const stepped = useRef(false)
  useEffect(() => {
    const follow = () => {
      if (stepped.current) return
      const height = READING * window.innerHeight
      for (const line of root.current?.querySelectorAll<HTMLElement>('[data-line]') ?? []) {
        const { top, bottom } = line.getBoundingClientRect()
        if (top <= height && height < bottom) setLine(Number(line.dataset['line']))
      }
    }
    window.addEventListener('scroll', follow, { passive: true })
    return () => window.removeEventListener('scroll', follow)
  }, [root, setLine])
  return (line) => {
    stepped.current = true
    setLine(line)
  }
}

/** Moves the terms from the line that was current to the one that is. */
function useFlight(root: { readonly current: HTMLDivElement | null }, current: number) {
  const before = useRef(current)
  useEffect(() => {
    const ladder = root.current
    if (!ladder || before.current === current) return
    const line = (number: number) => ladder.querySelector<HTMLElement>(`[data-line="${number}"]`)
    const [from, to] = [line(before.current), line(current)]
    before.current = current
    if (!from || !to) return
    let animations: readonly Animation[] = []
    let left = false
    // Asked for when the reader first steps: most of a page's ladders are read without. Where it does not come, nothing moves.
    import('./flight.ts').then(
      async ({ fly }) => {
        if (left) return
        ladder.dataset['moving'] = ''
        animations = fly(from, to)
        await Promise.allSettled(animations.map((animation) => animation.finished))
        delete ladder.dataset['moving']
      },
      () => {},
    )
    return () => {
      left = true
      for (const animation of animations) animation.cancel()
    }
  }, [root, current])
}
