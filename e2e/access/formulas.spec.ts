import { expect, test } from '@playwright/test'
import { PARTS } from '../steps/parts.ts'

/** What a voice must not be given to read. */
const NO_WORDS = /[\\{}^_[\]()⁻⁰-⁹]|NaN|undefined|\bKL\b.*\bK L\b/

for (const path of ['', ...Object.keys(PARTS).map((part) => `${part}/`)])
  test(`on /${path} every display formula has its MathML and a plain sentence, and names no control alone`, async ({
    page,
  }) => {
    await page.goto(path)
    const found = await page.evaluate(() => {
      const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)]
      const nameOf = (element: Element) => element.getAttribute('data-formula') ?? element.textContent
      const bare = all('.katex').filter(
        (formula) =>
          !formula.querySelector('.katex-mathml > math')?.textContent ||
          formula.querySelector('.katex-html')?.getAttribute('aria-hidden') !== 'true',
      )
      const speeches = Object.fromEntries(
        all('[data-speech]').map((said) => [said.getAttribute('data-speech'), said.textContent]),
      )
      // The left side of a ladder and of a result, and a line's own formula with its numbers, belong to a sentence.
      const unsaid = all('[data-formula]')
        .map((formula) => (formula.getAttribute('data-formula') ?? '').replace(/\.(left|worked)$/, ''))
        .filter((name) => !(name in speeches) && !(`${name}.1` in speeches))
      const controls = 'button, a[href], input, select, summary, [role="slider"], [role="button"]'
      const unnamed = all(controls).filter((control) => {
        const copy = (control.closest('label') ?? control).cloneNode(true) as Element
        for (const formula of all('.katex, math', copy)) formula.remove()
        const name = control.getAttribute('aria-label') ?? copy.textContent
        return !/[\p{L}\d]/u.test(name)
      })
      return {
        formulas: all('[data-formula]').length,
        bare: bare.map(nameOf),
        unsaid,
        speeches: Object.values(speeches),
        unnamed: unnamed.map((control) => control.outerHTML.slice(0, 200)),
      }
    })
    expect(found.formulas).toBeGreaterThan(0)
    expect(found.bare).toEqual([])
    expect(found.unsaid).toEqual([])
    for (const said of found.speeches) {
      expect(said).toMatch(/^[\p{L}\d]+( \S+)*$/u)
      expect(said).not.toMatch(NO_WORDS)
    }
    expect(found.unnamed).toEqual([])
  })
