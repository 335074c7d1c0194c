import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agree } from '../../expression/agree.ts'
import type { Derivation } from '../../expression/derivation.ts'
import type { Environment } from '../../expression/environment.ts'
import { evaluate } from '../../expression/evaluate.ts'
import { H } from '../../expression/functions.ts'
import type { Expression } from '../../expression/tree.ts'
import { y } from '../../expression/variables.ts'
import { isOneHot } from '../../state/distribution.ts'
import { modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import { oneHot, result } from './derivation.ts'
import { labelOf } from './label.ts'
import { readers } from './testing/readers.ts'

const environment = (reader: Reader): Environment => ({
  size: { class: reader.labels.length },
  data: { z: modelLogits(reader.model), y: labelOf(reader), k: trueClass(reader) },
  base: Math.E,
})

function line({ lines }: Derivation, place: number): Expression {
  const found = lines[place]
  if (!found) throw new Error(`there is no line ${place + 1}`)
  return found.expression
}

test('the result holds for every label, one-hot, soft or smoothed', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const env = environment(reader)
      expect(agree(evaluate(result.left, env), evaluate(line(result, 0), env)).verdict).toBe('ok')
    }),
  )
})

test('a soft label breaks the line that needs a one-hot one by exactly H(y), and a one-hot label does not', () => {
  fc.assert(
    fc.property(readers, (reader) => {
      const env = environment(reader)
      const before = evaluate(line(oneHot, 1), env)
      const after = evaluate(line(oneHot, 2), env)
      const entropy = evaluate(H(y), env)
      const { verdict } = agree(before, after)
      const gap = { value: before.value - after.value, error: before.error + after.error }
      expect(agree(gap, entropy).verdict).toBe('ok')
      if (isOneHot(labelOf(reader))) expect(verdict).toBe('ok')
      else if (entropy.value > gap.error) expect(verdict).toBe('broken')
    }),
  )
})
