/** Files of the browser's script by what they are loaded for; each takes with it what its files import. */
interface Chunk {
  readonly name: string
  readonly test: RegExp
  /** A file of two chunks goes to the one of the higher. */
  readonly priority: number
}

/** The files of these rooms, each a regular expression: `state.(key|query)`. */
const files = (...rooms: readonly string[]) => new RegExp(`src.(${rooms.join('|')})\\.tsx?$`)

/**
 * What is loaded together is one file: many small ones compress worse. What is in none of these goes with the step or
 * the click that asks for it.
 */
export const chunks: readonly Chunk[] = [
  // The page's own code and what the figures of every part are made of.
  {
    name: 'common',
    test: new RegExp(
      `d3-array|${
        files(
          'pages.client',
          'expression.(variables|derivation|functions|builders)',
          'steps.words',
          'charts.(Frame|coordinate)',
          'controls.(BarSlider|Choice|ScaleSlider)',
          'instrument.(ClassRow|ModelField|NumbersTable|FigureEnd|Controls|useHeld)',
        ).source
      }`,
    ),
    priority: 3,
  },
  // The form of a key in a link: of those that a step has for itself, without the reading of whole links.
  { name: 'key', test: files('state.key'), priority: 2 },
  // What opens a link and what makes one: most readers do neither.
  { name: 'link', test: files('state.query', 'pages.(openLink|step.linkOf)'), priority: 1 },
  // The tables of weights and features, and what turns their entries.
  {
    name: 'linear',
    test: files('controls.Matrix', 'instrument.(FeatureSlider|WeightSlider|LinearSlider|tileNumber)'),
    priority: 0,
  },
  // What figures of P and Q have and those of logits do not.
  {
    name: 'probabilities',
    test: files(
      'instrument.(ClassRows|FigureFoot|largestSurprisal)',
      'charts.(CurvePoint|ProbabilityAxis|TornTop|surprisalAxis|curve)',
    ),
    priority: 0,
  },
  // What the figures of matrices begin with.
  {
    name: 'matrices',
    test: files('controls.Matrix', 'instrument.(FeatureSlider|LinearSlider|WeightSlider|tileNumber)'),
    priority: 0,
  },
]
