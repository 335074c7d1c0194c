import { expect, test } from 'vitest'
import { exp, log, over, plus, sum, times } from '../expression/builders.ts'
import { H } from '../expression/functions.ts'
import { x } from '../expression/indices.ts'
import { formatNumber } from '../expression/number.ts'
import { p, q } from '../expression/variables.ts'
import { formulaHtml, inlineStyles, workedHtml } from './typeset.server.ts'

const kl = sum(x, times(p(x), log(over(p(x), q(x)))))
const environment = { size: { class: 2 }, data: { p: [0.75, 0.25], q: [0.4, 0.6] }, base: Math.E }

test('a formula is drawn with no style attribute: each is a class with the same declarations', () => {
  const html = formulaHtml('test', plus(kl, H(p)))
  expect(html).toContain('<math')
  expect(html).not.toContain('style=')
  const used = [...html.matchAll(/class="(k[0-9a-z]+)/g)].map((match) => match[1] ?? '')
  expect(used.some((name) => inlineStyles().has(name))).toBe(true)
})

test('no source text of a formula is left in the page', () => {
  expect(formulaHtml('test', kl)).not.toContain('annotation')
})

test('a number in an exponent is a slot too, and keeps the size of one', () => {
  const html = workedHtml('test', exp(p(x)), environment, new Map([[x, 1]]))
  expect(html.match(/data-slot="0"/g)).toHaveLength(2)
  expect(html).toMatch(/class="[^"]*mtight slot" data-slot="0">0.25</)
})

test('every number of a worked line stands twice, for the eye and in MathML, under the same slot', () => {
  const { body } = kl.kind === 'sum' ? kl : { body: kl }
  const html = workedHtml('test', body, environment, new Map([[x, 1]]))
  const slots = [...html.matchAll(/<(mn|span)[^>]* data-slot="(\d)">([^<]*)</g)].map(
    ([, tag, slot, text]) => ({
      tag,
      slot,
      text,
    }),
  )
  for (const slot of new Set(slots.map((found) => found.slot))) {
    const found = slots.filter((candidate) => candidate.slot === slot)
    expect(found.map(({ tag }) => tag)).toEqual(['mn', 'span'])
    expect(found[0]?.text).toBe(found[1]?.text)
  }
  const texts = slots.map(({ text }) => text)
  expect(texts).toContain(formatNumber(environment.data.p[1] ?? 0))
  expect(texts).toContain(formatNumber(environment.data.q[1] ?? 0))
  expect(html).not.toMatch(/700000\d/)
})
