import { identity } from './identity/index.ts'
import type { Step } from './step.ts'

/** The derivation, in its order. Navigation, pages, links and the tests of every line come from this list. */
export const steps: readonly Step[] = [identity]
