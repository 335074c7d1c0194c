import type { ReactNode } from 'react'
import type { Reader } from '../../state/reader.ts'
import { formsOf } from '../../steps/forms.ts'
import type { Forms, Step } from '../../steps/step.ts'

interface EachFormProps {
  readonly step: Step
  readonly reader: Reader
  /** What of a form stands here: where both forms share it, it is drawn once. */
  readonly of: keyof Forms
  /** What it is held by: text, unless it has blocks in it. */
  readonly holder?: 'span' | 'div'
  /** What stands at this place in one form. */
  readonly children: (form: Forms) => ReactNode
}

/**
 * One place of a step in each of its forms, the mean's and the sum's or one route's and the other's, of which one is
 * in sight. The browser typesets nothing and the policy lets it write no markup, so what the reader may switch to is
 * drawn at build and stays.
 */
export function EachForm({ step, reader, of, holder: Holder = 'span', children }: EachFormProps) {
  const other = step.otherForm
  if (!other || other[of] === step[of]) return children(step)
  const isOther = formsOf(step, reader) === other
  return (
    <>
      <Holder className="in-form" hidden={isOther}>
        {children(step)}
      </Holder>
      <Holder className="in-form" hidden={!isOther}>
        {children(other)}
      </Holder>
    </>
  )
}
