import { whyLabelFixed } from './fixed.ts'
import type { Reader } from './reader.ts'
import { MAX_SAMPLES, MIN_SAMPLES } from './sample.ts'

/* Why a control of the batch is disabled, in words for its reader, or null where it is not. */

/** The logits of a batch's samples. */
export function whySampleLogitsFixed({ lock }: Reader): string | null {
  return lock.includes('q') || lock.includes('z') ? 'The logits are fixed on this page.' : null
}

/** Another number of samples: each brings its logits and its label. */
export function whySampleCountFixed(reader: Reader, count: number): string | null {
  if (count < MIN_SAMPLES || count > MAX_SAMPLES) return `There are ${MIN_SAMPLES} to ${MAX_SAMPLES} samples.`
  return whySampleLogitsFixed(reader) ?? whyLabelFixed(reader)
}
