/** The classes of each element of a page, each list once. */
export const classesOf = (html: string): readonly ReadonlySet<string>[] =>
  [...new Set([...html.matchAll(/ class="([^"]*)"/g)].map(([, names = '']) => names))].map(
    (names) => new Set(names.split(' ')),
  )

/** Whether some element has all these classes. */
export const hasClasses = (elements: readonly ReadonlySet<string>[], names: readonly string[]): boolean =>
  elements.some((element) => names.every((name) => element.has(name)))
