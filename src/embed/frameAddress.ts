/**
 * Attributes of `<surprisal-step>` that are not part of the step's state: those that any element may have, and all that
 * are not of letters alone, as keys are.
 */
const OTHER =
  /[^a-z]|^(slug|title|width|height|id|class|style|slot|is|hidden|role|tabindex|dir|translate|part|inert|nonce|on.*)$/i

/** Attributes lose their case in HTML; these keys have one. */
const UPPER: Readonly<Record<string, string>> = { t: 'T', w: 'W', x: 'X' }

/** State as a host gives it: a query, or its keys and values. */
export type State = string | Readonly<Record<string, string | number | readonly (string | number)[]>>

/** A state as the text of a query; a list is joined by commas. */
export const queryOf = (state: State): string =>
  typeof state === 'string'
    ? state
    : new URLSearchParams(Object.entries(state).map(([key, value]) => [key, String(value)])).toString()

/**
 * The address of the step that the attributes of a `<surprisal-step>` name; null without a good slug.
 * @param base the folder of the embeds
 */
export function frameAddress(attributes: Iterable<readonly [string, string]>, base: string): string | null {
  const given = [...attributes]
  const slug = given.find(([name]) => name === 'slug')?.[1]
  if (slug === undefined || !/^[a-z0-9-]+$/.test(slug)) return null
  const keys = given
    .filter(([name]) => !OTHER.test(name))
    .map(([name, value]) => [UPPER[name] ?? name, value])
  return `${base}${slug}.html?${new URLSearchParams([['v', '1'], ...keys])}`
}
