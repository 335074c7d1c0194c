import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { hasBias, startOf, stepsOf } from './chosen.ts'
import { labDataOf } from './datasets.ts'
import { opening } from './lab.ts'
import { labSentence } from './labSentence.ts'
import { type Setup, sameSetup, setupOf } from './setup.ts'

export function setupOfReader(reader: Reader): Setup {
  const { lambda, eta, reduction } = reader
  const data = labDataOf(reader)
  return setupOf(data, { bias: hasBias(reader), lambda, eta, reduction, start: startOf(reader, data) })
}

let last: { readonly setup: Setup; readonly steps: number; readonly text: string } | null = null

/** The figure's state in words, as far as it is computed at once; the figure itself knows the whole run. */
export function sentence(reader: Reader, _measures: Measures): string {
  const setup = setupOfReader(reader)
  const steps = stepsOf(reader)
  if (last?.steps === steps && sameSetup(last.setup, setup)) return last.text
  const { snapshots, shown, blown } = opening(setup, steps)
  last = { setup, steps, text: labSentence(setup, snapshots, shown, blown) }
  return last.text
}
