import { MAX_CLASSES, MIN_CLASSES } from '../state/classes.ts'
import { ENTRY_LIMIT, MAX_FEATURES, MIN_FEATURES } from '../state/input.ts'
import { LOGIT_LIMIT } from '../state/logits.ts'
import { ETA_RANGE, LAMBDA_RANGE } from '../state/ranges.ts'
import { LANGUAGES, MOTIONS, PARTS, REDUCTIONS, THEMES } from '../state/reader.ts'
import { MAX_SAMPLES } from '../state/sample.ts'
import type { commonKeys } from '../state/schema.ts'
import { DATASETS } from '../steps/descent/datasets.ts'
import { MOST_STEPS } from '../steps/descent/lab.ts'
import { MOST_POINTS, REACH } from '../steps/descent/point.ts'
import { ROUTES } from '../steps/gradient-logits/route.ts'
import { RISE } from '../steps/log-sum-exp/rise.ts'
import { LABELS } from '../steps/one-hot/label.ts'
import { CONVENTIONS } from '../steps/one-hot/smoothing.ts'
import { BREAKS } from '../steps/regularisation/breaks.ts'
import { SHIFT_LIMIT, VIEWS } from '../steps/softmax/keys.ts'
import type { Step } from '../steps/step.ts'
import { IRIS_STEPS } from '../steps/training/course.ts'
import { MOST_STEPS as MOST_TAKEN, STAGES } from '../steps/training/keys.ts'

/** What one key of an address takes and means. */
export interface KeyText {
  /** What its value looks like. */
  readonly form: string
  readonly meaning: string
  /** A value that is read, as typed; by the step where each has its own. */
  readonly example: string | ((step: Pick<Step, 'question'>) => string)
  /** A value that is refused, and said to be. */
  readonly refused: string
}

const oneOf = (words: readonly string[]) => words.join(' · ')
const between = (min: number, max: number) => `${min} to ${max}`.replaceAll('-', '−')
const vector = `${MIN_CLASSES} to ${MAX_CLASSES} numbers, separated by commas`

/** `v`, and the keys that every step knows. */
export const COMMON_TEXTS: Readonly<Record<'v' | keyof ReturnType<typeof commonKeys>, KeyText>> = {
  v: {
    form: '1',
    meaning: 'Version of this grammar. Another one is said, and the step opens at its defaults.',
    example: '1',
    refused: '2',
  },
  p: {
    form: `${vector}, from 0`,
    meaning:
      'The true distribution P; the label y from Part II on. Rescaled to the sum 1, and said where it was another.',
    example: '0.5,0.3,0.2',
    refused: '0.5,-0.3,0.2',
  },
  q: {
    form: `${vector}, from 0`,
    meaning: 'The model Q by its probabilities, rescaled like p. Where a link has both q and z, q counts.',
    example: '0.2,0.3,0.5',
    refused: '1',
  },
  z: {
    form: `${vector}, each within ±${LOGIT_LIMIT} (±2000 in log-sum-exp)`,
    meaning: 'The model by its logits.',
    example: '2,1,0',
    refused: '2,1e3,0',
  },
  y: {
    form: 'whole number from 0',
    meaning: 'The true class: short for a p that is 1 there. The first class is 0.',
    example: '2',
    refused: '-1',
  },
  samples: {
    form: `up to ${MAX_SAMPLES} samples: logits, a colon, the true class; separated by semicolons`,
    meaning: 'A batch.',
    example: '2,1,0:0;0,1,2:2',
    refused: '2,1,0',
  },
  reduction: {
    form: oneOf(REDUCTIONS),
    meaning: 'Whether losses are averaged or added up.',
    example: 'sum',
    refused: 'max',
  },
  W: {
    form: `a row a class, ${MIN_FEATURES} to ${MAX_FEATURES} numbers within ±${ENTRY_LIMIT} each; rows separated by semicolons`,
    meaning: 'The weights of a linear classifier.',
    example: '0.5,-0.6,0.2;0.1,0.4,0.3;-0.2,0.3,0.1',
    refused: '0.5,-0.6,0.2',
  },
  X: {
    form: `up to ${MAX_SAMPLES} samples: features, a colon, the true class; separated by semicolons`,
    meaning: 'The samples of a linear classifier.',
    example: '1,0.5,-1:0;1,-0.5,1:2',
    refused: '1,0.5,-1',
  },
  lambda: {
    form: between(LAMBDA_RANGE.min, LAMBDA_RANGE.max),
    meaning: 'The strength λ of the penalty.',
    example: '10',
    refused: '10.1',
  },
  eta: {
    form: between(ETA_RANGE.min, ETA_RANGE.max),
    meaning: 'The step size η.',
    example: '0.0001',
    refused: '0',
  },
  T: { form: between(0.05, 20), meaning: 'The temperature.', example: '0.05', refused: '20.1' },
  base: {
    form: 'e · 2 · 10',
    meaning: 'The base of the logarithm: nats, bits, hartleys.',
    example: '2',
    refused: '3',
  },
  line: {
    form: 'whole number from 1',
    meaning: 'The line of the derivation that is worked out.',
    example: '2',
    refused: '0',
  },
  labels: {
    form: `up to ${MAX_CLASSES} names of 1 to 12 letters or digits of any script, no two alike, separated by commas`,
    meaning: 'The names of the classes.',
    example: 'chat,chien,élan',
    refused: 'cat,cat',
  },
  lock: {
    form: `words, separated by commas: ${oneOf(PARTS)}`,
    meaning: 'Shown but fixed.',
    example: 'p,presets',
    refused: 'everything',
  },
  hide: {
    form: 'words of the same list',
    meaning: 'Not shown.',
    example: 'formula,nav',
    refused: 'all',
  },
  ask: {
    form: 'the name of the step’s question',
    meaning: 'The step asks its question, with the answer hidden; the first guess is reported as complete.',
    example: ({ question }) => question.id,
    refused: '42?',
  },
  theme: { form: oneOf(THEMES), meaning: 'Light or dark.', example: 'dark', refused: 'blue' },
  lang: { form: oneOf(LANGUAGES), meaning: 'The language.', example: 'en', refused: 'xx' },
  motion: {
    form: oneOf(MOTIONS),
    meaning: 'none: nothing moves by itself, whatever the system says.',
    example: 'none',
    refused: 'full',
  },
  seed: {
    form: 'whole number below 2³²',
    meaning: 'The seed of what is drawn at random.',
    example: '7',
    refused: '4294967296',
  },
}

/** The keys that a step has for itself, by its slug. */
export const OWN_TEXTS: Readonly<Record<string, Readonly<Record<string, KeyText>>>> = {
  softmax: {
    shift: {
      form: between(-SHIFT_LIMIT, SHIFT_LIMIT),
      meaning: 'The number c that is added to every logit.',
      example: '-20',
      refused: '20.5',
    },
    view: {
      form: oneOf(VIEWS),
      meaning: 'The classes of the link, or so many made-up ones.',
      example: '1000',
      refused: '10',
    },
  },
  'one-hot': {
    label: {
      form: oneOf(LABELS),
      meaning: 'Whether the label is one-hot or may be soft.',
      example: 'soft',
      refused: 'hard',
    },
    eps: {
      form: between(0, 1),
      meaning: 'How much of the label is smoothed.',
      example: '0.1',
      refused: '1.1',
    },
    smoothing: {
      form: oneOf(CONVENTIONS),
      meaning: 'Who gets it: all classes, or all but the true one.',
      example: 'others',
      refused: 'none',
    },
  },
  'log-sum-exp': {
    rise: {
      form: between(RISE.min, RISE.max),
      meaning: 'What the largest logit is raised to in the panel of floating point.',
      example: '1000',
      refused: '1001',
    },
  },
  'gradient-logits': {
    route: {
      form: oneOf(ROUTES),
      meaning: 'The way that the derivation takes.',
      example: 'jacobian',
      refused: 'direct',
    },
  },
  regularisation: {
    break: {
      form: oneOf(BREAKS),
      meaning: 'What is written wrong on purpose, for the check to find.',
      example: 'drop-n',
      refused: 'everything',
    },
  },
  training: {
    stage: {
      form: between(1, STAGES.length),
      meaning: `The part of the step that is looked at: ${STAGES.join(', ')}.`,
      example: '4',
      refused: '5',
    },
    taken: {
      form: `whole number, ${between(1, MOST_TAKEN)}`,
      meaning: 'How many steps led to W from the weights before them, those of the key from.',
      example: '200',
      refused: '201',
    },
    from: {
      form: 'the entries of a W, row by row, separated by commas',
      meaning: 'The weights before those steps.',
      example: '0,0,0,0,0,0,0,0,0',
      refused: '0;0;0',
    },
    iris: {
      form: between(1, IRIS_STEPS),
      meaning: 'The step of the irises that is looked at.',
      example: '30',
      refused: '31',
    },
  },
  descent: {
    dataset: {
      form: oneOf(DATASETS),
      meaning: 'The data; own: the samples under points.',
      example: 'iris',
      refused: 'mnist',
    },
    bias: { form: 'on · off', meaning: 'Whether the model has a bias.', example: 'off', refused: 'no' },
    steps: {
      form: `whole number, ${between(0, MOST_STEPS)}`,
      meaning: 'The step of the run that is shown.',
      example: '10000',
      refused: '10001',
    },
    view: {
      form: 'two different features by their numbers from 0, separated by a comma',
      meaning: 'What the map shows.',
      example: '0,2',
      refused: '2,2',
    },
    points: {
      form: `up to ${MOST_POINTS} samples: x,y within ±${REACH}, a colon, the class; separated by semicolons`,
      meaning: 'Samples of the reader’s own, drawn on the map.',
      example: '0.5,-1:0;1,1:1',
      refused: '5,0:0',
    },
  },
}

/** The keys that hold for all steps alike, whatever their schema leaves out. */
export const hasKey = (step: Pick<Step, 'schema'>, key: string): boolean =>
  !step.schema.without?.includes(key)

export const exampleOf = ({ example }: KeyText, step: Pick<Step, 'question'>): string =>
  typeof example === 'string' ? example : example(step)
