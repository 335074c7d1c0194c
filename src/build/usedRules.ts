/** A rule that holds no other, wherever it stands. */
const RULE = /(?<=^|[{};])([^{}@;]+)\{[^{}]*\}/g
/** What a selector says of one element. */
const COMPOUND = /[^\s>+~]+/g
const CLASS = /\.([a-zA-Z][\w-]*)/g
const INNERMOST = /\([^()]*\)/g

/** Without what stands in brackets: it may be one of several, or what an element is not. */
function plain(selector: string): string {
  const shorter = selector.replace(INNERMOST, '')
  return shorter === selector ? selector : plain(shorter)
}

/** The selectors of a list, whose commas may also stand in brackets. */
function selectorsOf(list: string): readonly string[] {
  const selectors = ['']
  let depth = 0
  for (const character of list) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (character === ',' && depth === 0) selectors.push('')
    else selectors[selectors.length - 1] += character
  }
  return selectors
}

/**
 * A style sheet without the rules that no element can match.
 * @param isUsed whether there may be an element that has all these classes
 */
export const usedRules = (css: string, isUsed: (classes: readonly string[]) => boolean): string =>
  css.replace(RULE, (rule, list: string) => {
    const kept = selectorsOf(list).filter((selector) =>
      [...plain(selector).matchAll(COMPOUND)].every(([compound]) =>
        isUsed([...compound.matchAll(CLASS)].map(([, name = '']) => name)),
      ),
    )
    return kept.length === 0 ? '' : `${kept.join()}${rule.slice(list.length)}`
  })
