import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** An element of a prerendered chart. */
export interface Mark {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Mark | null
  /** All text inside it, descendants included. */
  text: string
}

/** The chart as the server writes it. */
export function markup(chart: ReactElement): string {
  return renderToStaticMarkup(chart)
}

/** The elements of the chart as the server writes it, in document order. */
export function marks(chart: ReactElement): readonly Mark[] {
  const found: Mark[] = []
  let open = null as Mark | null
  for (const [, text, close, tag = '', rest = '', empty] of markup(chart).matchAll(TOKEN)) {
    if (text !== undefined) {
      write(open, text)
    } else if (close === '/') {
      open = open?.parent ?? null
    } else {
      const pairs = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
      const mark: Mark = { tag, attributes: Object.fromEntries(pairs), parent: open, text: '' }
      found.push(mark)
      if (empty !== '/') open = mark
    }
  }
  return found
}

/** Text belongs to the element that holds it and to all around that. */
function write(mark: Mark | null, text: string): void {
  if (mark === null) return
  mark.text += text
  write(mark.parent, text)
}

const TOKEN = /([^<>]+)(?=<)|<(\/?)(\w+)([^>]*?)(\/?)>/g

/** The marks with all of these classes. */
export function withClass(all: readonly Mark[], ...names: readonly string[]): readonly Mark[] {
  return all.filter((mark) => {
    const classes = (mark.attributes['class'] ?? '').split(' ')
    return names.every((name) => classes.includes(name))
  })
}

/** An attribute as a number: `40%` and `40` are 40; NaN where there is none. */
export function measure(mark: Mark | undefined, attribute: string): number {
  return Number.parseFloat(mark?.attributes[attribute] ?? '')
}
