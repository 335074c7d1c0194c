import { oneHot } from './distribution.ts'
import { exactModel } from './mode.ts'
import { modelProbabilities } from './model.ts'
import type { Reader } from './reader.ts'

/** Q := P · Q uniform · P uniform · P one-hot at the class in focus, else at the largest · P and Q swapped. */
export const PRESETS = ['q=p', 'uniform', 'p-uniform', 'one-hot', 'swap'] as const
export type Preset = (typeof PRESETS)[number]

/** Which of the two distributions a preset sets. */
export const PRESET_SETS: Readonly<Record<Preset, readonly ('p' | 'q')[]>> = {
  'q=p': ['q'],
  uniform: ['q'],
  'p-uniform': ['p'],
  'one-hot': ['p'],
  swap: ['p', 'q'],
}

const uniform = (classes: number): number[] => Array<number>(classes).fill(1 / classes)

/** What a preset makes of P and Q. The model keeps its mode unless that mode cannot hold an exact 0. */
export function applyPreset(
  { p, model, labels, focus }: Reader,
  preset: Preset,
): Pick<Reader, 'p' | 'model'> & { readonly notice: string | null } {
  switch (preset) {
    case 'q=p':
      return { p, ...exactModel(p, model.kind, labels) }
    case 'uniform':
      return { p, ...exactModel(uniform(p.length), model.kind, labels) }
    case 'p-uniform':
      return { p: uniform(p.length), model, notice: null }
    case 'one-hot':
      return { p: oneHot(focus ?? p.indexOf(Math.max(...p)), p.length), model, notice: null }
    case 'swap':
      return { p: modelProbabilities(model), ...exactModel(p, model.kind, labels) }
  }
}
