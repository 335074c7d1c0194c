import { setLogit } from './logits.ts'
import { MAX_SAMPLES, MIN_SAMPLES, type Sample } from './sample.ts'

type Samples = readonly Sample[]

const change = (samples: Samples, i: number, next: (sample: Sample) => Sample): Samples => {
  const sample = samples[i]
  return sample ? samples.with(i, next(sample)) : samples
}

/** Logit j of sample i, clamped to ±50. */
export const setSampleLogit = (samples: Samples, i: number, j: number, value: number): Samples =>
  change(samples, i, ({ z, k }) => ({ z: setLogit(z, j, value), k }))

/** Sample i with another true class; a class that is none leaves it as it is. */
export const relabel = (samples: Samples, i: number, k: number): Samples =>
  change(samples, i, (sample) => (k in sample.z ? { ...sample, k } : sample))

/** One sample more, the last; none where the batch is full. */
export const addSample = (samples: Samples, sample: Sample): Samples =>
  samples.length < MAX_SAMPLES ? [...samples, sample] : samples

/** The batch without sample i; the last one stays. */
export const removeSample = (samples: Samples, i: number): Samples =>
  samples.length > MIN_SAMPLES && i in samples ? samples.toSpliced(i, 1) : samples

/** Every sample once more, in the same order behind the first; nothing where twice as many are too many. */
export const duplicateSamples = (samples: Samples): Samples =>
  2 * samples.length <= MAX_SAMPLES ? [...samples, ...samples] : samples

/** Every sample with the logits of sample i; the labels stay. */
export const shareLogits = (samples: Samples, i: number): Samples => {
  const z = samples[i]?.z
  return z ? samples.map(({ k }) => ({ z, k })) : samples
}

/** Whether all samples have the same logits, as draws for one input have. */
export const sharesLogits = ([first, ...others]: Samples): boolean =>
  others.every(({ z }) => z.every((entry, j) => entry === first?.z[j]))
