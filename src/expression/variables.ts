import { delta, over, size, sum, times } from './builders.ts'
import { loss, softLoss, softmax } from './functions.ts'
import { i, j, n, x } from './indices.ts'
import { defined, label, variable } from './variable.ts'

type PerClass = ['class']
type PerSample = ['class'] | ['class', 'sample']

/** Features, D × N: samples are columns, as the page prints them. */
export const X = variable<['feature', 'sample']>('X', ['feature', 'sample'], { signed: true })

/** Weights, C × D. */
export const W = variable<['class', 'feature']>('W', ['class', 'feature'], { signed: true })

/** Logits: data for one sample, W X for sample i unless given (S20). */
export const z = variable<PerSample>('z', ['class', 'sample'], {
  signed: true,
  definitions: [defined([j, i], sum(n, times(W(j, n), X(n, i))))],
})

/** A number added to every logit. */
export const c = variable<[]>('c', [], { signed: true })

/** The true class. */
export const k = label('k', 'class')

/** The true distribution P. */
export const p = variable<PerClass>('p', ['class'])

/** The model's distribution Q: softmax(z) unless given, so that a tiny q keeps a finite logarithm. */
export const q = variable<PerClass>('q', ['class'], { definitions: [defined([x], softmax(z, x))] })

/** The label as probabilities: one-hot at the true class unless given. */
export const y = variable<PerSample>('y', ['class', 'sample'], {
  definitions: [defined([j], delta(j, k())), defined([j, i], delta(j, k(i)))],
})

/** The predicted probabilities, softmax(z) (S10, S18). */
export const yhat = variable<PerSample>('yhat', ['class', 'sample'], {
  definitions: [
    defined([j], softmax(z, j)),
    defined(
      [j, i],
      softmax((c) => z(c, i), j),
    ),
  ],
})

/** The loss of one sample, of sample i: a named function, so that no line is checked against itself. */
export const L = variable<[] | ['sample']>('L', ['sample'], {
  definitions: [
    defined([], loss(z, k())),
    defined(
      [i],
      loss((c) => z(c, i), k(i)),
    ),
  ],
})

/** The loss of one sample against its label y, one-hot or not: as L, a named function. */
export const Ly = variable<[]>('L', [], { definitions: [defined([], softLoss(z, y))] })

/** The losses of a batch added up. */
export const Lsum = variable<[]>('Lsum', [], { definitions: [defined([], sum(i, L(i)))] })

/** Their mean (S15). */
export const Lavg = variable<[]>('Lavg', [], {
  definitions: [defined([], over(sum(i, L(i)), size('sample')))],
})

/** How often each class is the true one in a batch, as a share of the samples. */
export const phat = variable<['class']>('phat', ['class'], {
  definitions: [defined([j], over(sum(i, delta(j, k(i))), size('sample')))],
})

/** The strength λ of the L2 penalty. */
export const lambda = variable<[]>('lambda', [])
