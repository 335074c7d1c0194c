import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { defaultReader, REDUCTIONS } from '../../state/reader.ts'
import { batch } from '../../steps/batch/index.ts'
import { gradientLogits } from '../../steps/gradient-logits/index.ts'
import { gradientWeights } from '../../steps/gradient-weights/index.ts'
import { loss } from '../../steps/loss/index.ts'
import type { Step } from '../../steps/step.ts'
import { EachForm } from './EachForm.tsx'

const drawn = (step: Step, reduction: (typeof REDUCTIONS)[number]) =>
  renderToStaticMarkup(
    <EachForm step={step} reader={{ ...defaultReader, reduction }} of="derivation">
      {({ derivation }) => <b>{derivation.slug}</b>}
    </EachForm>,
  )

test('a step of two forms holds both, in the same order, with the one that counts in sight', () => {
  expect(drawn(batch, 'mean')).toMatch(/<span class="in-form"><b>batch<.*hidden[^>]*><b>batch-sum</)
  expect(drawn(batch, 'sum')).toMatch(/hidden[^>]*><b>batch<.*<span class="in-form"><b>batch-sum</)
})

test('a second form may be another route, which a choice of the step’s own asks for', () => {
  const by = (route: string) =>
    renderToStaticMarkup(
      <EachForm step={gradientLogits} reader={{ ...defaultReader, own: { route } }} of="derivation">
        {({ derivation }) => <b>{derivation.slug}</b>}
      </EachForm>,
    )
  expect(by('lse')).toMatch(/<span class="in-form"><b>gradient-logits</)
  expect(by('jacobian')).toMatch(/<span class="in-form"><b>gradient-logits-jacobian</)
})

test('a step of one form is drawn once, with nothing around it, whatever the reader has chosen', () => {
  for (const reduction of REDUCTIONS) expect(drawn(loss, reduction)).toBe('<b>loss</b>')
})

test('what both forms of a step share is drawn once', () => {
  expect(gradientWeights.otherForm).toBeDefined()
  for (const reduction of REDUCTIONS)
    expect(drawn(gradientWeights, reduction)).toBe('<b>gradient-weights</b>')
})
