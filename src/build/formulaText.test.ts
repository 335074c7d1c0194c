import { expect, test } from 'vitest'
import { formulaText } from './formulaText.ts'

const formula = (visible: string) =>
  `<span class="formula"><span class="katex"><span class="katex-mathml"><math><mi>q</mi></math></span><span class="katex-html" aria-hidden="true">${visible}</span></span></span>`

test('the characters of every formula are found, once each, and none of the text around or the MathML', () => {
  const html = `<p>Words</p>${formula('<span class="b"><span>∂L</span></span>')}<p>more</p>${formula('<span>L=0</span>')}`
  expect(formulaText(html)).toBe([...'0=L∂'].sort().join(''))
})

test('a page without a formula has none', () => {
  expect(formulaText('<p>Words</p>')).toBe('')
})
