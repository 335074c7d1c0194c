import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { workedHtml } from '#typeset'
import { Scroller } from '../../controls/Scroller.tsx'
import type { Binding, Environment } from '../../expression/environment.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { x } from '../../expression/indices.ts'
import { formatNumber, formatSigned } from '../../expression/number.ts'
import { summand } from '../../expression/summand.ts'
import type { Expression } from '../../expression/tree.ts'
import { slotValues, worked } from '../../expression/worked.ts'
import { measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { environmentOf } from './environment.ts'
import { settled } from './lineValue.ts'

interface WorkedProps {
  readonly name: string
  readonly expression: Expression
  readonly reader: Reader
}

/** MathML follows once the hand rests: a screen reader needs it, the eye does not. */
const QUIET = 300

/** A line's summand for the class in focus, with its numbers in. Nothing where the line has no summands. */
export function Worked({ name, expression, reader }: WorkedProps) {
  const one = useMemo(() => summand(expression, x), [expression])
  return one ? <WorkedSummand name={name} expression={one} reader={reader} /> : null
}

function WorkedSummand({ name, expression, reader }: WorkedProps) {
  const root = useRef<HTMLDivElement>(null)
  // A class that makes the line infinite is the one to look at.
  const focus = measures(reader).infiniteClass ?? reader.focus ?? 0
  const environment = environmentOf(reader)
  const binding: Binding = new Map([[x, focus]])
  const value = settled(evaluate(expression, environment, binding))
  const slots = useMemo(() => worked(expression, FORM, { binding: new Map([[x, 0]]) }), [expression])
  const texts = slotValues(slots, environment, binding).map(formatNumber)
  const key = texts.join('|')

  const write = (half: string) => {
    for (const [place, text] of key.split('|').entries()) {
      const slot = root.current?.querySelector(`${half} [data-slot="${place}"]`)
      if (slot && slot.textContent !== text) slot.textContent = text
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slots hold `key` and nothing else
  useLayoutEffect(() => write('.katex-html'), [key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  useEffect(() => {
    const timer = setTimeout(() => write('.katex-mathml'), QUIET)
    return () => clearTimeout(timer)
  }, [key])

  return (
    <Scroller className="reading-scroller">
      <div className="reading-worked" ref={root}>
        <b>{reader.labels[focus]}</b>
        <Drawn name={name} expression={expression} environment={environment} binding={binding} />
        <span className="worked-value">= {formatSigned(value)}</span>
      </div>
    </Scroller>
  )
}

/** The layout of a worked line depends on the formula alone; its numbers are written into the slots. */
const FORM: Environment = { size: { class: 1 }, data: { p: [1], q: [1] }, base: Math.E }

interface DrawnProps {
  readonly name: string
  readonly expression: Expression
  readonly environment: Environment
  readonly binding: Binding
}

/** Drawn once: the numbers in it are not React's. */
const Drawn = memo(
  ({ name, expression, environment, binding }: DrawnProps) => (
    <span
      className="formula"
      data-formula={name}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: typeset at build from an expression
      dangerouslySetInnerHTML={{ __html: workedHtml(name, expression, environment, binding) }}
    />
  ),
  () => true,
)
