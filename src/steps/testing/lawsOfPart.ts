import { describe, expect, test } from 'vitest'
import { lineLaws } from '../../expression/testing/lineLaws.ts'
import { steps } from '../index.ts'
import type { PartName } from '../parts.ts'
import { trueMutants } from './trueMutants.ts'

/** Tests every line of every step of a part. A part is a file of tests of its own, so that they run side by side. */
export function lawsOfPart(part: PartName) {
  const own = steps.filter((step) => step.part === part)
  describe.each(own.map((step) => [step.slug, step] as const))('%s', (slug, step) => {
    const { derivation, result, otherForm } = step
    const mutants = trueMutants[slug]
    if (otherForm) {
      // What both forms share is tested once, below.
      if (otherForm.derivation !== derivation)
        lineLaws(otherForm.derivation, { trueMutants: mutants?.otherDerivation ?? [] })
      lineLaws(otherForm.result, { trueMutants: mutants?.otherResult ?? [] })
      test('shows as many lines of one form as of the other', () => {
        expect(otherForm.derivation.lines).toHaveLength(derivation.lines.length)
      })
    }
    lineLaws(derivation, { trueMutants: mutants?.derivation ?? [] })
    lineLaws(result, { trueMutants: mutants?.result ?? [] })
  })
}
