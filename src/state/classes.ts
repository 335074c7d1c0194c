import { appendEntry, dropEntry, isOneHot, oneHot } from './distribution.ts'
import { freshLabel } from './label.ts'
import { fitLinearModel } from './linearModel.ts'
import { appendLogit } from './logits.ts'
import type { Model } from './model.ts'
import type { Numbers } from './numbers.ts'
import type { Sample } from './sample.ts'

export const MIN_CLASSES = 2
export const MAX_CLASSES = 10

/** P with one class more, which has a modest share; a label that is sure stays sure. */
export const appendToTruth = (p: readonly number[], locked: readonly boolean[]): readonly number[] =>
  isOneHot(p) ? [...p, 0] : appendEntry(p, locked)

/** P without its last class. A label that was sure of it is sure of the one before. */
export const dropFromTruth = (p: readonly number[], locked: readonly boolean[]): readonly number[] =>
  isOneHot(p) && p.at(-1) === 1 ? oneHot(p.length - 2, p.length - 1) : dropEntry(p, locked)

/** The model with one class more, which has a modest share. */
export function appendToModel(model: Model, locked: readonly boolean[]): Model {
  return model.kind === 'logits'
    ? { kind: 'logits', z: appendLogit(model.z) }
    : { kind: 'probabilities', q: appendEntry(model.q, locked) }
}

/** The model without its last class; an unlocked one must stay to take its probability. */
export function dropFromModel(model: Model, locked: readonly boolean[]): Model {
  return model.kind === 'logits'
    ? { kind: 'logits', z: model.z.slice(0, -1) }
    : { kind: 'probabilities', q: dropEntry(model.q, locked) }
}

/** Samples with one class more, which gets a modest share of each. */
export function appendToSamples(samples: readonly Sample[]): readonly Sample[] {
  return samples.map(({ z, k }) => ({ z: appendLogit(z), k }))
}

/** Samples without the last class; those that belonged to it belong to the one before. */
export function dropFromSamples(samples: readonly Sample[]): readonly Sample[] {
  return samples.map(({ z, k }) => ({ z: z.slice(0, -1), k: Math.min(k, z.length - 2) }))
}

/** One class more: a fresh name, unlocked, a modest share of P and of Q taken from the unlocked classes. */
export function addClass<N extends Numbers>(numbers: N): N {
  const { labels, p, model, lockedP, lockedQ, samples } = numbers
  return {
    ...numbers,
    labels: [...labels, freshLabel(labels)],
    p: appendToTruth(p, lockedP),
    model: appendToModel(model, lockedQ),
    lockedP: [...lockedP, false],
    lockedQ: [...lockedQ, false],
    samples: appendToSamples(samples),
    ...fitLinearModel(numbers, labels.length + 1),
  }
}

/** The last class gone; its shares go to the unlocked classes that stay, of which there must be one. */
export function removeClass<N extends Numbers>(numbers: N): N {
  const { labels, p, model, lockedP, lockedQ, samples } = numbers
  return {
    ...numbers,
    labels: labels.slice(0, -1),
    p: dropFromTruth(p, lockedP),
    model: dropFromModel(model, lockedQ),
    lockedP: lockedP.slice(0, -1),
    lockedQ: lockedQ.slice(0, -1),
    samples: dropFromSamples(samples),
    ...fitLinearModel(numbers, labels.length - 1),
  }
}
