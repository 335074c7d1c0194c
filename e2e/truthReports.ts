import type { TruthReport } from '../src/math/truth/check.ts'
import { checkTruth } from '../src/math/truth/check.ts'
import { decodeDocument } from '../src/math/truth/document.ts'
import { math } from '../src/math/truth/functions.ts'

const files = import.meta.glob('../src/math/truth/*.json', { eager: true, import: 'default' })

/** Holds `src/math` against every truth file in the engine that runs this: what was checked and what failed, by file. */
export const reports: Readonly<Record<string, TruthReport>> = Object.fromEntries(
  Object.entries(files).map(([path, json]) => [path, checkTruth(math, [decodeDocument(json)])]),
)
