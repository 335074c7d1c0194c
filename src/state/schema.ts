import { BASES } from './base.ts'
import { MAX_CLASSES } from './classes.ts'
import { inputsKey } from './inputsKey.ts'
import type { Key } from './key.ts'
import { integer, number, vector, word, words } from './key.ts'
import { tidyLabel, whyLabelRefused } from './label.ts'
import { LOGIT_LIMIT } from './logits.ts'
import { ETA_RANGE, LAMBDA_RANGE } from './ranges.ts'
import type { OwnValue } from './reader.ts'
import { LANGUAGES, MOTIONS, PARTS, REDUCTIONS, THEMES } from './reader.ts'
import { samplesKey } from './sample.ts'
import { weightsKey } from './weightsKey.ts'

/** What a step says about its queries; it stands beside the step's definition. */
export interface Schema {
  /** The step's own keys. None may have the name of a common one. */
  readonly keys?: Readonly<Record<string, Key<OwnValue>>>
  /** Common keys that mean nothing here: a link that has them is told so. */
  readonly without?: readonly string[]
  /** How many lines its ladder has. */
  readonly lines?: number
  /** The ids of its questions. */
  readonly questions?: readonly string[]
  /** How far from 0 its logits may be in a link; 50 unless said. */
  readonly logitLimit?: number
}

const LARGEST_ENTRY = 9999
const LARGEST_SEED = 2 ** 32 - 1
const MOST_LINES = 99
const QUESTION = /^[a-z0-9-]{1,40}$/

const weights = vector({ min: 0, max: LARGEST_ENTRY })

/** Names that would each be allowed on the page: good ones, and no two alike. */
const labels: Key<readonly string[]> = {
  read(text) {
    const names = text.split(',').map(tidyLabel)
    const good = names.every((name, i) => whyLabelRefused(name, names.slice(0, i)) === null)
    return good && names.length <= MAX_CLASSES ? names : undefined
  },
  write: (names) => names.join(','),
}

const anyQuestion: Key<string> = {
  read: (text) => (QUESTION.test(text) ? text : undefined),
  write: String,
}

/** The keys that every step has, as this one reads them. */
export function commonKeys({ lines = MOST_LINES, questions, logitLimit = LOGIT_LIMIT }: Schema) {
  return {
    p: weights,
    q: weights,
    z: vector({ min: -logitLimit, max: logitLimit }),
    y: integer({ min: 0, max: MAX_CLASSES - 1 }),
    samples: samplesKey(LOGIT_LIMIT),
    reduction: word(REDUCTIONS),
    W: weightsKey,
    X: inputsKey,
    lambda: number(LAMBDA_RANGE),
    eta: number(ETA_RANGE),
    T: number({ min: 0.05, max: 20 }),
    base: word(BASES),
    line: integer({ min: 1, max: lines }),
    labels,
    lock: words(PARTS),
    hide: words(PARTS),
    ask: questions ? word(questions) : anyQuestion,
    theme: word(THEMES),
    lang: word(LANGUAGES),
    motion: word(MOTIONS),
    seed: integer({ min: 0, max: LARGEST_SEED }),
  }
}
