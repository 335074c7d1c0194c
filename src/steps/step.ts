import type { ComponentType } from 'react'
import type { Derivation } from '../expression/derivation.ts'
import type { Environment } from '../expression/environment.ts'
import type { TermName } from '../expression/terms.ts'
import type { Measures } from '../state/measures.ts'
import type { Reader } from '../state/reader.ts'
import type { Schema } from '../state/schema.ts'
import type { ReaderStore } from '../state/store.ts'
import type { PartName } from './parts.ts'

export interface Question {
  /** Its name in links: `?ask=…`. */
  readonly id: string
  readonly text: string
  readonly options: readonly QuestionOption[]
  /** The state that settles it: shown as a preview, the reader's numbers come back afterwards. */
  readonly settled: Partial<Reader>
}

export interface QuestionOption {
  readonly text: string
  readonly right: boolean
  /** What the settled state shows, and for a wrong guess the belief behind it. Its numbers are `measures`'. */
  readonly answer: (reader: Reader, measures: Measures) => string
}

/** A live number of the result: a chip, and the hook that others find it by. */
export interface NamedValue {
  readonly term: TermName
  /** What the chip calls it; by the reader's choices where it is that of one class or sample. */
  readonly text: string | ((reader: Reader) => string)
  /** The value of `data-quantity`; by the reader's choices where it has another name in another form or place. */
  readonly quantity: string | ((reader: Reader) => string)
  readonly value: (measures: Measures, reader: Reader) => number
}

/** A ladder and the boxed line below it. */
export interface Forms {
  readonly derivation: Derivation
  readonly result: Derivation
}

/** A second ladder with its result, and whether the reader has chosen it. */
export interface OtherForm extends Forms {
  readonly isChosen: (reader: Pick<Reader, 'reduction' | 'own'>) => boolean
}

/** One step of the derivation: all that navigation, pages, links and tests need to know of it. */
export interface Step extends Forms {
  readonly slug: string
  readonly part: PartName
  readonly title: string
  /** The title in two or three words, for the contents. */
  readonly name: string
  /** One sentence for the contents and for search engines. */
  readonly description: string
  /**
   * What both are where the reader chooses otherwise: the losses of a batch added up, another route to the same
   * result. It has as many lines, since the ladder is drawn once, at build.
   */
  readonly otherForm?: OtherForm
  /** What the step's formulas read beside the reader's numbers, or instead of them. */
  readonly data?: (reader: Reader) => Environment['data']
  /**
   * What `math` says of variables that the formulas define: the page checks its lines against it, while a program
   * that the reader takes away computes it.
   */
  readonly computed?: (reader: Reader) => Environment['data']
  /** The values of the result's terms by name. */
  readonly values: readonly NamedValue[]
  readonly question: Question
  /** The step's own query keys beside the common ones. */
  readonly schema: Schema
  /** The state of the figure in words: its caption, its accessible name. */
  readonly sentence: (reader: Reader, measures: Measures) => string
  readonly Figure: ComponentType<FigureProps>
  /** Whether the figure takes the width of the page, above the lines, where there is room. */
  readonly wide?: true
  /** Whether the figure computes in a worker, which the policy of its page must allow. */
  readonly worker?: true
}

export interface FigureProps {
  readonly store: ReaderStore
  readonly sentence: string
}
