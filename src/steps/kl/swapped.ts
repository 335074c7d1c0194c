import type { Measures } from '../../state/measures.ts'
import { measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'

/** The measures with the roles of P and Q exchanged: its `kl` is KL(Q ‖ P), its `crossEntropy` H(Q, P). */
export function swapped(reader: Pick<Reader, 'p' | 'model' | 'base'>): Measures {
  const { q } = measures(reader)
  return measures({ p: q, model: { kind: 'probabilities', q: reader.p }, base: reader.base })
}
