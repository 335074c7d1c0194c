import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Colour = readonly [number, number, number]
const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const sheet = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** The colours of a style sheet by name, in each theme. */
function coloursOf(css: string): ReadonlyMap<string, Readonly<Record<Theme, Colour>>> {
  const colour = (hex: string): Colour => [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light: colour(light), dark: colour(dark) }],
    ),
  )
}

const colours = new Map([...coloursOf(sheet('tokens.css')), ...coloursOf(sheet('descent.css'))])

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = ([red, green, blue]: Colour) => {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(a: Colour, b: Colour) {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const named = (name: string, theme: Theme) => {
  const found = colours.get(name)
  if (!found) throw new Error(`no colour is called ${name}`)
  return found[theme]
}

/** A colour laid over a ground with so much of itself. */
const over = (colour: Colour, ground: Colour, opacity: number): Colour => {
  const mix = (i: 0 | 1 | 2) => opacity * colour[i] + (1 - opacity) * ground[i]
  return [mix(0), mix(1), mix(2)]
}

const QUANTITIES = ['p', 'q', 'entropy', 'cross-entropy', 'kl', 'gradient', 'penalty']
const TEXT = ['ink', 'ink-soft', 'alert', ...QUANTITIES]
const FILLS = ['p-fill', 'q-fill', 'entropy-fill', 'cross-entropy-fill', 'kl-fill']
const CLASSES = ['class-0', 'class-1', 'class-2', 'class-3', 'class-4']

/** The opacities below 1 that a style sheet gives to what it fills with a colour, or by this selector. */
function opacities(file: string, filled: string): readonly number[] {
  const rules = sheet(file).match(/[^{}]*\{[^{}]*\}/g) ?? []
  const found = rules
    .filter((rule) => rule.includes(filled))
    .flatMap((rule) => /fill-opacity: (0\.\d+)/.exec(rule)?.[1] ?? [])
  if (found.length === 0) throw new Error(`${file} has nothing pale that is ${filled}`)
  return found.map(Number)
}

test.each(THEMES)('every colour of text has a contrast of 4.5 on every ground, %s', (theme) => {
  for (const text of TEXT)
    for (const ground of ['paper', 'card', 'sunken'])
      expect(contrast(named(text, theme), named(ground, theme)), `${text} on ${ground}`).toBeGreaterThan(4.5)
})

test.each(THEMES)('a term that lights up keeps a contrast of 4.5, in the current line too, %s', (theme) => {
  const share = Number(/background: color-mix\(in srgb, currentColor (\d+)%/.exec(sheet('formulas.css'))?.[1])
  for (const term of QUANTITIES) {
    const colour = named(term, theme)
    for (const ground of ['paper', 'sunken'])
      expect(contrast(colour, over(colour, named(ground, theme), share / 100)), term).toBeGreaterThan(4.5)
  }
})

test.each(THEMES)('text on ink, and on what is filled, has a contrast of 4.5, %s', (theme) => {
  expect(contrast(named('paper', theme), named('ink', theme))).toBeGreaterThan(4.5)
  expect(contrast(named('on-entropy', theme), named('entropy-fill', theme))).toBeGreaterThan(4.5)
  for (const fill of ['cross-entropy-fill', 'kl-fill', 'entropy-fill'])
    expect(contrast(named('card', theme), named(fill, theme)), fill).toBeGreaterThan(4.5)
})

test.each(THEMES)('areas, the edges of what is typed in, and samples have a contrast of 3, %s', (theme) => {
  for (const ground of ['paper', 'card'])
    for (const mark of ['rule-strong', ...FILLS, ...CLASSES])
      expect(contrast(named(mark, theme), named(ground, theme)), `${mark} on ${ground}`).toBeGreaterThan(3)
})

test.each(THEMES)('areas that are drawn paler than their colour keep a contrast of 3, %s', (theme) => {
  const pale = [
    ['../charts/charts.css', 'entropy-fill', 'fill: var(--entropy-fill)'],
    ['../charts/charts.css', 'kl-fill', '.area.kl:not(.saved)'],
    ['../charts/wholeAreas.css', 'cross-entropy-fill', '.area.cross-entropy'],
    ['../charts/gibbs.css', 'kl-fill', 'fill: var(--kl-fill)'],
    ['./regularisation.css', 'cross-entropy-fill', '.objective-data'],
  ] as const
  const card = named('card', theme)
  for (const [file, fill, filled] of pale)
    for (const opacity of opacities(file, filled))
      expect(contrast(over(named(fill, theme), card, opacity), card), `${file}: ${filled}`).toBeGreaterThan(3)
})

test.each(THEMES)('the small bars of a batch keep a contrast of 3, %s', (theme) => {
  const share = Number(/--q-fill\) (\d+)%/.exec(sheet('../charts/batch.css'))?.[1]) / 100
  const card = named('card', theme)
  expect(contrast(over(named('q-fill', theme), card, share), card)).toBeGreaterThan(3)
})

test.each(THEMES)('a sample is seen on the region of every class, %s', (theme) => {
  const card = named('card', theme)
  for (const region of CLASSES) {
    const ground = over(named(region, theme), card, 0.1)
    for (const sample of CLASSES)
      expect(contrast(named(sample, theme), ground), `${sample} in ${region}`).toBeGreaterThan(3)
  }
})
