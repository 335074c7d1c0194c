import { addClass, MAX_CLASSES, MIN_CLASSES, removeClass } from '../state/classes.ts'
import { tidyLabel, whyLabelRefused } from '../state/label.ts'
import type { Reader } from '../state/reader.ts'

/** The names of the classes as they are typed: separated by commas. */
export const writeNames = ({ labels }: Pick<Reader, 'labels'>): string => labels.join(', ')

/**
 * The reader with the classes that are typed: as many as there are names. A class that stays keeps its numbers, one that
 * comes has a modest share. A text where a name cannot stand gives the reason.
 */
export function readNames(text: string, reader: Reader): Reader | string {
  const names = text.split(',').map(tidyLabel)
  const count = names.length
  if (count < MIN_CLASSES || count > MAX_CLASSES)
    return `${MIN_CLASSES} to ${MAX_CLASSES} names, separated by commas.`
  const refused = names.map((name, i) => whyLabelRefused(name, names.slice(0, i))).find((why) => why !== null)
  if (refused !== undefined) return refused
  let sized = reader
  while (sized.labels.length < count) sized = addClass(sized)
  while (sized.labels.length > count) sized = removeClass(sized)
  return { ...sized, labels: names }
}
