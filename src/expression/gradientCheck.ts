import { type Agreement, agree } from './agree.ts'
import { centralDifference } from './centralDifference.ts'
import type { Binding, Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { partial } from './partial.ts'
import type { Expression, Reference } from './tree.ts'

/** What is checked: a formula for ∂ loss / ∂ by. */
export interface GradientClaim {
  readonly closed: Expression
  readonly loss: Expression
  readonly by: Reference
}

export interface GradientCheck {
  /** The closed form, as printed. */
  readonly closed: number
  /** The printed loss differentiated with dual numbers: exact but for rounding. */
  readonly exact: number
  /** Whether both are one number within their rounding bounds; `apart` says how far they are not. */
  readonly agreement: Agreement
  /** The central difference of the printed loss. */
  readonly difference: number
  /** How far a central difference may be off here: its rounding and its h²/6 times the third derivative. */
  readonly within: number
  readonly differenceAgrees: boolean
  /** h of the central difference. */
  readonly step: number
}

/** Formulas differentiate once, not at each input: the node of a derivative is made once for each claim. */
const derivatives = new WeakMap<GradientClaim, Expression>()

function derivativeOf(claim: GradientClaim): Expression {
  const known = derivatives.get(claim) ?? partial(claim.loss, claim.by)
  derivatives.set(claim, known)
  return known
}

/**
 * A gradient's entry, checked twice at one state: against the exact derivative of the printed loss and against its
 * central difference. `third` bounds the loss's third derivative by that entry.
 */
export function checkGradient(
  claim: GradientClaim,
  environment: Environment,
  binding: Binding,
  third: number,
): GradientCheck {
  const closed = evaluate(claim.closed, environment, binding)
  const exact = evaluate(derivativeOf(claim), environment, binding)
  const { value, error, step } = centralDifference(claim.loss, claim.by, environment, binding)
  const within = error + (third * step ** 2) / 6 + closed.error
  return {
    closed: closed.value,
    exact: exact.value,
    agreement: agree(closed, exact),
    difference: value,
    within,
    differenceAgrees: Math.abs(value - closed.value) <= within,
    step,
  }
}

/** Whether a check refutes its formula, by the exact derivative or by the difference. */
export const fails = ({ agreement, differenceAgrees }: GradientCheck): boolean =>
  agreement.verdict !== 'ok' || !differenceAgrees

/**
 * The largest |∂³L/∂z³| of one sample's loss by one of its logits: |ŷ(1 − ŷ)(1 − 2ŷ)|, which is largest at
 * ŷ = ½ ± 1/√12. By a weight it is that times |x|³, summed over the samples.
 */
export const THIRD_BY_LOGIT = 1 / (6 * Math.sqrt(3))
