import { index } from './variable.ts'

/** A class, as Part I writes it: p(x). */
export const x = index('class', 'x')

/** The class of a second, independent draw. */
export const x2 = index('class', "x'")

/** Classes, from Part II on. */
export const j = index('class', 'j')
export const l = index('class', 'l')
export const m = index('class', 'm')

/** Always a sample. */
export const i = index('sample', 'i')

/** Always a feature. */
export const n = index('feature', 'n')

/** Another feature, over which a sum runs beside n. */
export const d = index('feature', 'd')
