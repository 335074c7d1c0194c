import type { Input } from './input.ts'
import type { Model } from './model.ts'
import { modelEntries } from './model.ts'
import type { OwnValue, Reader } from './reader.ts'
import type { Sample } from './sample.ts'
import type { Weights } from './weights.ts'

/** What undo covers: numbers, names, mode and locks; not where the reader looks. */
export type Numbers = Pick<
  Reader,
  | 'labels'
  | 'p'
  | 'model'
  | 'lockedP'
  | 'lockedQ'
  | 'samples'
  | 'reduction'
  | 'weights'
  | 'inputs'
  | 'lambda'
  | 'eta'
  | 'temperature'
  | 'own'
  | 'seed'
>

/** The numbers of a state, without the rest of it. */
export function numbersOf(of: Numbers): Numbers {
  const { labels, p, model, lockedP, lockedQ, samples, reduction, temperature, own, seed } = of
  const { weights, inputs, lambda, eta } = of
  return {
    ...{ labels, p, model, lockedP, lockedQ, samples, reduction, temperature, own, seed },
    ...{ weights, inputs, lambda, eta },
  }
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => Object.is(value, b[i])))
}

function sameModel(a: Model, b: Model): boolean {
  return a === b || (a.kind === b.kind && sameList(modelEntries(a), modelEntries(b)))
}

function sameSample(a: Sample, b: Sample | undefined): boolean {
  return a === b || (a.k === b?.k && sameList(a.z, b.z))
}

function sameSamples(a: readonly Sample[], b: readonly Sample[]): boolean {
  return a === b || (a.length === b.length && a.every((sample, i) => sameSample(sample, b[i])))
}

function sameInputs(a: readonly Input[], b: readonly Input[]): boolean {
  return (
    a === b ||
    (a.length === b.length && a.every(({ x, k }, i) => k === b[i]?.k && sameList(x, b[i]?.x ?? [])))
  )
}

function sameWeights(a: Weights, b: Weights): boolean {
  return a === b || (a.length === b.length && a.every((row, j) => sameList(row, b[j] ?? [])))
}

function sameOwn(a: Numbers['own'], b: Numbers['own']): boolean {
  const text = (own: Readonly<Record<string, OwnValue>>) => JSON.stringify(Object.entries(own).sort())
  return a === b || text(a) === text(b)
}

/**
 * `next` with every field that equals the one in `kept` taken from `kept`, so that equal numbers are
 * identical numbers: undo then sees an edit that came back, and what is computed from them stays computed.
 */
export function keepEqual<N extends Numbers>(kept: N, next: N): N {
  return {
    ...next,
    labels: sameList(kept.labels, next.labels) ? kept.labels : next.labels,
    p: sameList(kept.p, next.p) ? kept.p : next.p,
    model: sameModel(kept.model, next.model) ? kept.model : next.model,
    lockedP: sameList(kept.lockedP, next.lockedP) ? kept.lockedP : next.lockedP,
    lockedQ: sameList(kept.lockedQ, next.lockedQ) ? kept.lockedQ : next.lockedQ,
    samples: sameSamples(kept.samples, next.samples) ? kept.samples : next.samples,
    weights: sameWeights(kept.weights, next.weights) ? kept.weights : next.weights,
    inputs: sameInputs(kept.inputs, next.inputs) ? kept.inputs : next.inputs,
    own: sameOwn(kept.own, next.own) ? kept.own : next.own,
  }
}

/** Whether undo would show the same. */
export function sameNumbers(a: Numbers, b: Numbers): boolean {
  const kept = Object.values(numbersOf(a))
  return Object.values(numbersOf(keepEqual(a, b))).every((value, i) => Object.is(value, kept[i]))
}
