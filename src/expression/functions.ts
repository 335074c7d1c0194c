import { expression, type Operand } from './builders.ts'
import type { Call, FunctionName, Index, Subscript } from './tree.ts'
import { index } from './variable.ts'

/** A vector over the classes: `p`, or one written out, `(j) => z(j, i)`. */
export type Vector = (at: Index<'class'>) => Operand

function call(name: FunctionName, vectors: readonly Vector[], at: Subscript<'class'> | null = null): Call {
  const own = index('class', '·')
  return { kind: 'call', name, index: own, vectors: vectors.map((v) => expression(v(own))), at }
}

/** H(P) = −Σ p log p, in the environment's base; 0 log 0 = 0 (S2). */
export const H = (p: Vector): Call => call('entropy', [p])

/** H(P,Q) = −Σ p log q, in the environment's base; ∞ where q = 0 < p (S1). */
export const CE = (p: Vector, q: Vector): Call => call('crossEntropy', [p, q])

/** KL(P‖Q) = Σ p log(p/q), in the environment's base; ∞ where q = 0 < p (S3). */
export const KL = (p: Vector, q: Vector): Call => call('klDivergence', [p, q])

/** log Σ e^z, natural in every base. */
export const LSE = (z: Vector): Call => call('logSumExp', [z])

/** e^z_at / Σ e^z (S10). */
export const softmax = (z: Vector, at: Subscript<'class'>): Call => call('softmax', [z], at)

/** The loss of one sample, −log softmax(z)_k for its true class k (S17). */
export const loss = (z: Vector, k: Subscript<'class'>): Call => call('loss', [z], k)

/** The loss of one sample against probabilities y, −Σ y log softmax(z) (S12). */
export const softLoss = (z: Vector, y: Vector): Call => call('loss', [z, y])

/** The largest entry. Its derivative is that of the entry which is largest, the first of equals. */
export const max = (z: Vector): Call => call('maximum', [z])
