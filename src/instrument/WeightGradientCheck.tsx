import type { Reduction } from '../math/batch.ts'
import { type CheckedEntry, GradientCheck } from './GradientCheck.tsx'

interface WeightGradientCheckProps {
  readonly entries: readonly CheckedEntry[]
  readonly isBehind: boolean
  readonly reduction: Reduction
}

/** The check of ∂L_total/∂W, entry by entry, with the bound of the third derivative that a central difference leaves. */
export const WeightGradientCheck = ({ entries, isBehind, reduction }: WeightGradientCheckProps) => (
  <GradientCheck
    what={
      <>
        ∂L<sub>total</sub>/∂W
      </>
    }
    entries={entries}
    isBehind={isBehind}
    third={
      <>
        which is at most Σ<sub>i</sub> |x<sub>n,i</sub>|³/(6√3)
        {reduction === 'mean' ? ', divided by N' : ''} (that of the penalty, a square, is 0)
      </>
    }
  />
)
