import { oneHot } from '../state/distribution.ts'
import { defaultReader, type Reader } from '../state/reader.ts'

/** The folder of the site that a step is read in. */
export type PartName = 'distributions' | 'classifier' | 'learning'

interface Part {
  readonly title: string
  /** What a reader of the part starts from: one state, which all its steps share. */
  readonly defaults: Partial<Reader>
  /** Whether the reader may choose the unit; what e^z or a derivative stands in holds as printed in nats alone. */
  readonly hasUnits: boolean
  /** Whether its figures begin with matrices, whose entries are chosen, and not with rows of classes. */
  readonly isOfMatrices?: boolean
  /** Common keys of links that mean nothing in its steps, but where one says otherwise. */
  readonly without: readonly string[]
}

/** The true class of the sample that a reader of Part II starts from: dog. */
const DOG = 1
const dog = oneHot(DOG, defaultReader.labels.length)

/** Three classes: their matrices fit a phone. */
const THREE: Partial<Reader> = {
  labels: defaultReader.labels.slice(0, 3),
  p: oneHot(DOG, 3),
  model: { kind: 'logits', z: [1.2, 0.4, -0.6] },
}

/** The keys of a linear classifier and its training. */
const LINEAR = ['W', 'X', 'lambda', 'eta']

export const parts: Readonly<Record<PartName, Part>> = {
  distributions: {
    title: 'Part I · Distributions',
    defaults: { focus: DOG },
    hasUnits: true,
    without: ['T', 'seed', 'samples', 'reduction', ...LINEAR],
  },
  classifier: {
    title: 'Part II · A classifier',
    defaults: { focus: DOG, p: dog },
    hasUnits: false,
    without: ['q', 'base', 'T', 'seed', 'samples', 'reduction', ...LINEAR],
  },
  learning: {
    title: 'Part III · Learning',
    isOfMatrices: true,
    defaults: { focus: DOG, ...THREE },
    hasUnits: false,
    without: ['p', 'q', 'y', 'z', 'base', 'T', 'seed', 'samples', ...LINEAR, 'reduction'],
  },
}

/** The keys that mean nothing in a step of this part; `used` are those that it has, unlike its neighbours. */
export const without = (part: PartName, ...used: readonly string[]): readonly string[] =>
  parts[part].without.filter((key) => !used.includes(key))
