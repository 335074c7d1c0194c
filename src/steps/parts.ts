import type { Reader } from '../state/reader.ts'

/** The folder of the site that a step is read in. */
export type PartName = 'distributions' | 'classifier' | 'learning'

interface Part {
  readonly title: string
  /** What a reader of the part starts from: one state, which all its steps share. */
  readonly defaults: Partial<Reader>
}

export const parts: Readonly<Record<PartName, Part>> = {
  distributions: { title: 'Part I · Distributions', defaults: { focus: 1 } },
  classifier: { title: 'Part II · A classifier', defaults: { focus: 1 } },
  learning: { title: 'Part III · Learning', defaults: { focus: 1 } },
}
