import { chains } from './testing/chains.ts'
import { lineLaws } from './testing/lineLaws.ts'

for (const { derivation, trueMutants } of chains)
  lineLaws(derivation, { trueMutants, runs: derivation.kind === 'batch' ? 60 : 300 })
