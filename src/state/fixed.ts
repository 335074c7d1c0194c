import { MAX_CLASSES, MIN_CLASSES } from './classes.ts'
import type { Preset } from './presets.ts'
import { PRESET_SETS } from './presets.ts'
import type { Part, Reader } from './reader.ts'

/*
 * Why a control is disabled, in words for its reader, or null where it is not. The store asks the same
 * functions before it acts.
 */

const LAST_FREE = 'Every other class is locked: nothing is left to give way.'

function locked(labels: readonly string[], i: number): string {
  return `${labels[i]} is locked.`
}

/** The link's `lock` covers a part; logits are what Q moves by, so they fix it too. */
function whyPartFixed(
  { lock, model }: Reader,
  part: Extract<Part, 'p' | 'q' | 'base' | 'presets'>,
): string | null {
  if (part === 'p') return lock.includes('p') ? 'P is fixed on this page.' : null
  if (part === 'q') {
    if (lock.includes('q')) return 'Q is fixed on this page.'
    return model.kind === 'logits' && lock.includes('z') ? 'The logits are fixed on this page.' : null
  }
  if (!lock.includes(part)) return null
  return part === 'base' ? 'The base is fixed on this page.' : 'The presets are off on this page.'
}

function whyEntryFixed(labels: readonly string[], locks: readonly boolean[], i: number): string | null {
  if (locks[i] === true) return locked(labels, i)
  return locks.every((lock, j) => lock || j === i) ? LAST_FREE : null
}

/** P's bar of class i. */
export function whyPFixed(reader: Reader, i: number): string | null {
  return whyPartFixed(reader, 'p') ?? whyEntryFixed(reader.labels, reader.lockedP, i)
}

/** The logit of class i. The others need not give way: they keep their logits. */
export function whyLogitFixed(reader: Reader, i: number): string | null {
  return whyPartFixed(reader, 'q') ?? (reader.lockedQ[i] === true ? locked(reader.labels, i) : null)
}

/** All logits together, as a descent moves them. */
export function whyLogitsFixed(reader: Reader): string | null {
  if (reader.model.kind !== 'logits') return 'Q has no logits: set Q from logits.'
  return reader.labels.map((_, i) => whyLogitFixed(reader, i)).find((why) => why !== null) ?? null
}

/** Q's bar of class i, in either mode. */
export function whyQFixed(reader: Reader, i: number): string | null {
  if (reader.model.kind === 'logits') return whyLogitFixed(reader, i)
  return whyPartFixed(reader, 'q') ?? whyEntryFixed(reader.labels, reader.lockedQ, i)
}

/** The border between the classes i and i + 1 of P. */
export function whyBorderFixed(reader: Reader, i: number): string | null {
  const fixed = [i, i + 1].find((j) => reader.lockedP[j] === true)
  return whyPartFixed(reader, 'p') ?? (fixed === undefined ? null : locked(reader.labels, fixed))
}

/** The switch between logits and probabilities. */
export function whyModeFixed(reader: Reader): string | null {
  return whyPartFixed(reader, 'q')
}

/** The label of the one sample, which a link may call p or y. */
export function whyLabelFixed({ lock }: Reader): string | null {
  return lock.includes('p') || lock.includes('y') ? 'The label is fixed on this page.' : null
}

/** The temperature. */
export function whyTemperatureFixed({ lock }: Reader): string | null {
  return lock.includes('T') ? 'The temperature is fixed on this page.' : null
}

/** The base of the logarithm. */
export function whyBaseFixed(reader: Reader): string | null {
  return whyPartFixed(reader, 'base')
}

/** A preset sets whole distributions: a locked class in one of them is in its way. */
export function whyPresetFixed(reader: Reader, preset: Preset): string | null {
  const locks = { p: reader.lockedP, q: reader.lockedQ }
  const reasons = PRESET_SETS[preset].map((part) => {
    const first = locks[part].indexOf(true)
    return whyPartFixed(reader, part) ?? (first >= 0 ? locked(reader.labels, first) : null)
  })
  return whyPartFixed(reader, 'presets') ?? reasons.find((reason) => reason !== null) ?? null
}

/** Another number of classes: both distributions change, and what remains must be able to. */
export function whyCountFixed(reader: Reader, count: number): string | null {
  if (!Number.isInteger(count) || count < MIN_CLASSES || count > MAX_CLASSES) {
    return `There are ${MIN_CLASSES} to ${MAX_CLASSES} classes.`
  }
  const fixed = whyPartFixed(reader, 'p') ?? whyPartFixed(reader, 'q')
  if (fixed !== null || count >= reader.labels.length) return fixed
  const stuck = (locks: readonly boolean[]) => locks.slice(0, count).every((lock) => lock)
  return stuck(reader.lockedP) || (reader.model.kind === 'probabilities' && stuck(reader.lockedQ))
    ? LAST_FREE
    : null
}
