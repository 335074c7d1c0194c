import { expect, test } from 'vitest'
import { log } from './builders.ts'
import { chain } from './derivation.ts'
import { H } from './functions.ts'
import { x } from './indices.ts'
import { chains } from './testing/chains.ts'
import { lineLaws } from './testing/lineLaws.ts'
import { p } from './variables.ts'

test('a chain refuses a line that speaks of other indices than its left side', () => {
  expect(() => chain('entropy', 'distribution', {}, H(p), [log(p(x)), 'one class alone'])).toThrow(
    /"one class alone" in entropy leaves \[x\] free, not \[\]/,
  )
})

for (const { derivation, trueMutants } of chains)
  lineLaws(derivation, { trueMutants, runs: derivation.kind === 'batch' ? 60 : 300 })
