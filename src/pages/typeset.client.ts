import type * as server from './typeset.server.ts'

/**
 * Formulas and their sentences as the page already holds them: no KaTeX and no typesetting in the browser.
 * The same names as `typeset.server.ts`, which draws them at build.
 */
const found = new Map<string, string>()

function inPage(attribute: string, name: string, read: (element: Element) => string): string {
  const selector = `[${attribute}="${name}"]`
  const known = found.get(selector)
  if (known !== undefined) return known
  const element = document.querySelector(selector)
  if (!element) throw new Error(`the page holds no ${selector}`)
  const text = read(element)
  found.set(selector, text)
  return text
}

export const formulaHtml: typeof server.formulaHtml = (name) =>
  inPage('data-formula', name, (e) => e.innerHTML)

export const workedHtml: typeof server.workedHtml = (name) => formulaHtml(name)

export const spoken: typeof server.spoken = (name) => inPage('data-speech', name, (e) => e.textContent ?? '')
