import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { workedHtml } from '#typeset'
import { Scroller } from '../../controls/Scroller.tsx'
import { freeIndices } from '../../expression/children.ts'
import type { Binding, Environment } from '../../expression/environment.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { x } from '../../expression/indices.ts'
import { formatNumber, formatSigned } from '../../expression/number.ts'
import { slotsOf, slotValues } from '../../expression/slots.ts'
import { summand } from '../../expression/summand.ts'
import type { Expression } from '../../expression/tree.ts'
import { measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { bindingOf, classesAt } from './binding.ts'
import { environmentOf } from './environment.ts'
import { settled } from './lineValue.ts'

interface WorkedProps {
  readonly name: string
  readonly expression: Expression
  readonly reader: Reader
}

/** MathML follows once the hand rests: a screen reader needs it, the eye does not. */
const QUIET = 300

/**
 * A line's summand for the class in focus, or the whole line where it speaks of single classes, with its numbers
 * in. Nothing where the line has no summands.
 */
export function Worked({ name, expression, reader }: WorkedProps) {
  const isWhole = freeIndices(expression).size > 0
  const one = useMemo(() => (isWhole ? expression : summand(expression, x)), [expression, isWhole])
  return one ? <WorkedSummand name={name} expression={one} reader={reader} isWhole={isWhole} /> : null
}

function WorkedSummand({ name, expression, reader, isWhole }: WorkedProps & { readonly isWhole: boolean }) {
  const root = useRef<HTMLDivElement>(null)
  // A class that makes a sum infinite is the one to look at.
  const shown = isWhole ? reader : { ...reader, focus: measures(reader).infiniteClass ?? reader.focus }
  const environment = environmentOf(reader)
  const binding = bindingOf(shown)
  const value = settled(evaluate(expression, environment, binding))
  const slots = useMemo(() => slotsOf(expression, FORM, FIRST), [expression])
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
        <b>
          {classesAt(expression, shown)
            .map((i) => reader.labels[i])
            .join(', ')}
        </b>
        <Drawn name={name} expression={expression} environment={environment} binding={binding} />
        <span className="worked-value">= {isWhole ? formatNumber(value) : formatSigned(value)}</span>
      </div>
    </Scroller>
  )
}

/** The layout of a worked line depends on the formula alone; its numbers are written into the slots. */
const FIRST = bindingOf({ labels: [''], focus: 0 })
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
