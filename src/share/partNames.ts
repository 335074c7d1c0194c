import type { Part } from '../state/reader.ts'

/** What a link can fix, in words. */
export const LOCK_NAMES: Readonly<Partial<Record<Part, string>>> = {
  p: 'the distribution P',
  q: 'the model Q',
  z: 'the logits z',
  y: 'the label y',
  T: 'the temperature T',
  W: 'the weights W',
  X: 'the samples X',
  lambda: 'the strength λ of the penalty',
  eta: 'the step size η',
  base: 'the unit of the logarithm',
  presets: 'the buttons of ready-made states',
}

/** What a link can leave out, in words. */
export const HIDE_NAMES: Readonly<Partial<Record<Part, string>>> = {
  values: 'the values: rows, matrices, sliders',
  chart: 'the charts',
  formula: 'the formulas',
  T: 'the slider of the temperature',
  y: 'the settings of the label',
  presets: 'the buttons of ready-made states',
  nav: 'the foot: reset, link to the full page',
}
