import { spoken, workedHtml } from '#typeset'
import { createReaderStore } from '../../state/store.ts'
import { parts } from '../../steps/parts.ts'
import type { Step } from '../../steps/step.ts'
import { Formula } from '../Formula.tsx'
import { bindingOf } from './binding.ts'
import { environmentOf } from './environment.ts'
import { workedForm } from './workedForm.ts'

/**
 * The formulas of a step's sum form, out of sight: the browser typesets nothing, so that what the reader may switch
 * to must be in the page. Drawn at build, in no client bundle.
 */
export function SumForm({ step }: { step: Step }) {
  if (!step.sumForm) return null
  const { derivation, result } = step.sumForm
  const { reader } = createReaderStore({ ...parts[step.part].defaults, reduction: 'sum' }).getState()
  return (
    <div hidden>
      <Formula name={`${derivation.slug}.left`} left={derivation.left} />
      {derivation.lines.map(({ relation, expression, rule }, i) => {
        const name = `${derivation.slug}.${i + 1}`
        const form = workedForm(expression)
        return (
          <div key={rule}>
            <Formula name={name} relation={relation} right={expression} />
            <span data-speech={name}>{spoken(name, expression)}</span>
            {form ? (
              <span
                data-formula={`${name}.worked`}
                // biome-ignore lint/security/noDangerouslySetInnerHtml: typeset at build from an expression
                dangerouslySetInnerHTML={{
                  __html: workedHtml(
                    `${name}.worked`,
                    form.of,
                    environmentOf(reader, step),
                    bindingOf(reader),
                  ),
                }}
              />
            ) : null}
          </div>
        )
      })}
      <Formula name={`${result.slug}.result.left`} left={result.left} />
      {result.lines.map(({ relation, expression, rule }) => (
        <Formula key={rule} name={`${result.slug}.result`} relation={relation} right={expression} />
      ))}
    </div>
  )
}
