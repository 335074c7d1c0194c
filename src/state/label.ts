const LONGEST = 12

/** A letter or digit first; marks are parts of letters in many scripts, but never pile up. */
const LABEL = /^(?!.*\p{M}{3})[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u

const SPARE = ['cat', 'dog', 'fox', 'owl', 'elk', 'hen', 'bee', 'ant', 'cow', 'yak'] as const

/** A typed name as it is kept: composed (é is one character), without spaces around it. */
export function tidyLabel(name: string): string {
  return name.normalize('NFC').trim()
}

/**
 * What is wrong with a tidy name for a class, or null: 1 to 12 letters or digits of any script, none of
 * the `others`. The link and the page ask by this one rule.
 */
export function whyLabelRefused(name: string, others: readonly string[]): string | null {
  if (name === '') return 'A class needs a name.'
  if ([...name].length > LONGEST) return `A name has at most ${LONGEST} letters or digits.`
  if (!LABEL.test(name)) return 'A name consists of letters and digits only.'
  if (others.includes(name)) return `There is a class named ${name} already.`
  return null
}

/** A short name that is not in use. There are ten, one more than are ever in use when one is asked for. */
export function freshLabel(used: readonly string[]): string {
  const free = SPARE.find((name) => !used.includes(name))
  if (free === undefined) throw new RangeError('freshLabel: used holds every spare name')
  return free
}
