import type { Environment } from '../../expression/environment.ts'
import { baseNumber } from '../../state/base.ts'
import type { Reader } from '../../state/reader.ts'

/**
 * What the reader has chosen as the formulas read it. In logit mode z is given and q is not, so that q is
 * evaluated as the softmax that it is and the log of a tiny one stays right.
 */
export function environmentOf({ labels, p, model, base }: Reader): Environment {
  return {
    size: { class: labels.length },
    data: model.kind === 'logits' ? { p, z: model.z } : { p, q: model.q },
    base: baseNumber(base),
  }
}
