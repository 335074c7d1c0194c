import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { workedHtml } from '#typeset'
import { Scroller } from '../../controls/Scroller.tsx'
import type { Binding, Environment } from '../../expression/environment.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { formatNumber, formatSigned } from '../../expression/number.ts'
import { slotsOf } from '../../expression/slots.ts'
import type { Expression } from '../../expression/tree.ts'
import { measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import type { Step } from '../../steps/step.ts'
import { bindingOf, namesAt } from './binding.ts'
import { environmentOf } from './environment.ts'
import { settled } from './lineValue.ts'
import { type WorkedForm, workedForm } from './workedForm.ts'

interface WorkedProps {
  readonly name: string
  readonly expression: Expression
  readonly reader: Reader
  readonly step: Step
}

/** MathML follows once the hand rests: a screen reader needs it, the eye does not. */
const QUIET = 300

/**
 * A line's summand for the class or sample in focus, or the whole line where it is no sum, with its numbers
 * in. The visible half follows each input, the MathML once the hand rests.
 */
export const Worked = memo(({ name, expression, reader, step }: WorkedProps) => {
  const form = useMemo(() => workedForm(expression), [expression])
  return form ? <WorkedLine name={name} form={form} reader={reader} step={step} /> : null
})

interface WorkedLineProps extends Omit<WorkedProps, 'expression'> {
  readonly form: WorkedForm
}

function WorkedLine({ name, form: { of, isSummand, positive }, reader, step }: WorkedLineProps) {
  const root = useRef<HTMLDivElement>(null)
  // A class that makes a sum infinite is the one to look at.
  const shown = isSummand ? { ...reader, focus: measures(reader).infiniteClass ?? reader.focus } : reader
  const environment = environmentOf(reader, step)
  const { kind } = step.derivation
  const binding = bindingOf(shown, kind)
  const isAdded = positive === null || evaluate(positive, environment, binding).value > 0
  const value = settled(evaluate(of, environment, binding))
  const slots = useMemo(() => slotsOf(of), [of])
  const texts = slots.map((slot) => formatNumber(evaluate(slot, environment, binding).value))
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
        <b>{namesAt(of, shown, kind).join(', ')}</b>
        <Drawn name={name} expression={of} environment={environment} binding={binding} />
        <span className="worked-value">
          = {isSummand ? formatSigned(value) : formatNumber(value)}
          {isAdded ? null : ', left out of the sum'}
        </span>
      </div>
    </Scroller>
  )
}

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
