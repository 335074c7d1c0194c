import {
  appendToModel,
  appendToSamples,
  appendToTruth,
  dropFromModel,
  dropFromSamples,
  dropFromTruth,
  MIN_CLASSES,
} from './classes.ts'
import { freshLabel } from './label.ts'
import { fitLinearModel, withinLinear } from './linearModel.ts'
import { modelEntries } from './model.ts'
import type { Reader } from './reader.ts'
import type { Sample } from './sample.ts'

/**
 * How many classes a partial state speaks of: those of p, else of the model, of the samples, of the weights, of two
 * names or more.
 */
export function classCount(defaults: Reader, partial: Partial<Reader>): number {
  if (partial.p) return partial.p.length
  if (partial.model) return modelEntries(partial.model).length
  if (partial.samples?.[0]) return partial.samples[0].z.length
  if (partial.weights) return partial.weights.length
  const names = partial.labels?.length ?? 0
  return names >= MIN_CLASSES ? names : defaults.labels.length
}

/** `whole` grown or cut, one class at a time, until it has `count`; itself where it fits. */
function resize<T>(
  whole: T,
  count: number,
  size: (whole: T) => number,
  append: (whole: T) => T,
  drop: (whole: T) => T,
): T {
  let fitted = whole
  while (size(fitted) < count) fitted = append(fitted)
  while (size(fitted) > count) fitted = drop(fitted)
  return fitted
}

function fitList<T>(
  list: readonly T[],
  count: number,
  append: (list: readonly T[]) => readonly T[],
  drop: (list: readonly T[]) => readonly T[] = (longer) => longer.slice(0, -1),
): readonly T[] {
  return resize(list, count, (entries) => entries.length, append, drop)
}

/** Names for `count` classes: the given ones, then the defaults' that are still free, then fresh ones. */
export function fitLabels(
  given: readonly string[],
  defaults: readonly string[],
  count: number,
): readonly string[] {
  return fitList(given, count, (names) => {
    const usual = defaults[names.length]
    return [...names, usual !== undefined && !names.includes(usual) ? usual : freshLabel(names)]
  })
}

function unlocked(locks: readonly boolean[]): readonly boolean[] {
  return [...locks, false]
}

/** The batch with as many classes as there are. */
export function fitSamples(samples: readonly Sample[], count: number): readonly Sample[] {
  return resize(samples, count, ([first]) => first?.z.length ?? count, appendToSamples, dropFromSamples)
}

/**
 * A whole state from a partial one (of a link, a host, a step): what it does not say comes from the
 * defaults, and whatever has an entry a class is cut or extended to the number of classes it speaks of.
 */
export function complete(defaults: Reader, partial: Partial<Reader>): Reader {
  const count = classCount(defaults, partial)
  const merged = { ...defaults, ...partial }
  const linear = fitLinearModel(merged, count)
  return {
    ...merged,
    labels: fitLabels(partial.labels ?? [], defaults.labels, count),
    p: fitList(
      merged.p,
      count,
      (p) => appendToTruth(p, []),
      (p) => dropFromTruth(p, []),
    ),
    model: resize(
      merged.model,
      count,
      (model) => modelEntries(model).length,
      (model) => appendToModel(model, []),
      (model) => dropFromModel(model, []),
    ),
    samples: fitSamples(merged.samples, count),
    ...linear,
    lockedP: fitList(merged.lockedP, count, unlocked),
    lockedQ: fitList(merged.lockedQ, count, unlocked),
    focus: merged.focus !== null && merged.focus < count ? merged.focus : null,
    sample: Math.min(merged.sample, merged.samples.length - 1),
    ...withinLinear({ ...merged, ...linear }),
  }
}
