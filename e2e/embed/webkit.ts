import { expect, test } from '@playwright/test'
import { PAGES } from '../pages.ts'
import { type StaticServer, serveFolder } from '../staticServer.ts'
import { PARTS, STEPS } from '../steps/parts.ts'
import { tryForbidden } from '../tryForbidden.ts'
import { countViolations } from './countViolations.ts'
import { findWebKit } from './findWebKit.ts'
import { type Origins, serveOrigins } from './host.ts'
import { places } from './places.ts'
import { openWebKit, type Window } from './webdriver.ts'

const browser = findWebKit()
test.skip(browser === undefined, 'WebKit is not installed')

let origins: Origins
let window: Window
test.beforeAll(async () => {
  origins = await serveOrigins()
  window = await openWebKit(browser ?? '')
})
test.afterAll(async () => {
  await window?.close()
  origins?.close()
})

const kl = () => window.run<string>(`return document.querySelector('[data-quantity="kl"]').textContent`)
const state = (selector: string, property: string) =>
  window.run<string>(`return getComputedStyle(document.querySelector('${selector}')).${property}`)

for (const [place, address] of Object.entries(places)) {
  test(`an embed lives in ${place} in WebKit`, async () => {
    await window.open(await address(origins, (name) => test.info().outputPath(name)))
    await window.enterFrame()
    await expect.poll(kl).toMatch(/^0\.\d+$/)
    const before = await kl()
    await expect(async () => {
      await window.drag('input[type="range"]', { x: 60, y: 0 })
      expect(await kl()).not.toBe(before)
    }).toPass({ timeout: 10_000 })
    expect(await state('.instrument', 'borderRadius')).toBe('12px')
    await expect
      .poll(() =>
        window.run(`return [...document.fonts].filter((face) => face.status === 'loaded').length >= 2`),
      )
      .toBe(true)
  })
}

test('a frame gets the height of its step, and the host is answered, in WebKit', async () => {
  await window.open(
    origins.serve(`<script src="${origins.embeds}v1.js"></script>
      <iframe title="The step" sandbox="allow-scripts" width="700" height="560" src="${origins.embeds}identity.html"></iframe>`),
  )
  await expect
    .poll(() => window.run<number>(`return document.querySelector('iframe').clientHeight`))
    .toBeGreaterThan(700)
  await window.run(`frames[0].postMessage({ surprisal: 1, type: 'set', id: 7, state: 'base=2' }, '*')`)
  await expect
    .poll(() => window.run(`return heard.map(({ data }) => data).filter(({ id }) => id === 7)`))
    .toEqual([{ surprisal: 1, type: 'state', id: 7, state: 'v=1&base=2' }])
  expect(await window.run('return scrollY')).toBe(0)
})

/** What a page says of itself in one go: WebDriver asks for each thing apart. */
interface Seen {
  readonly lines: readonly string[]
  readonly wrong: number
  readonly overflow: number
  readonly formulas: number
}
const seen = (root: string) =>
  window.run<Seen>(`
    const root = document.querySelector('${root}')
    const all = (selector) => [...root.querySelectorAll(selector)]
    return {
      lines: all('[data-line] .line-value, .chip').map((line) => line.textContent),
      wrong: all('[data-check]:not([data-check="ok"])').length,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      formulas: all('.katex').length,
    }`)

/** Presses keys of the slider whose name this is, as the page hears them. */
const press = (root: string, name: RegExp, key: string) =>
  window.run(`
    const slider = [...document.querySelectorAll('${root} :is(input[type="range"]:enabled, [role="slider"])')]
      .filter((one) => ${name}.test(one.getAttribute('aria-label'))).at(-1)
    slider.focus({ preventScroll: true })
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`)

const isAwake = (root: string) =>
  window.run<boolean>(`
    const roots = [...document.querySelectorAll('${root} [data-island] > *')]
    return roots.length > 0 && roots.every((one) => Object.keys(one).some((key) => key.startsWith('__reactProps')))
      && document.querySelector('${root} .field-number') === null`)

for (const { slug, slider } of STEPS)
  test(`the embed of ${slug} computes, answers a key with every check ok, and scrolls no way but down, in WebKit`, async () => {
    await window.open(`${origins.embeds}${slug}.html`)
    const root = `[data-step="${slug}"]`
    await expect.poll(() => isAwake(root)).toBe(true)
    const { lines, formulas, overflow } = await seen(root)
    expect(formulas).toBeGreaterThan(0)
    expect(overflow).toBe(0)
    expect(lines.join()).toMatch(/\d/)
    await press(root, slider, 'PageUp')
    await expect.poll(async () => (await seen(root)).lines).not.toEqual(lines)
    await expect.poll(async () => (await seen(root)).wrong).toBe(0)
  })

for (const [part, met] of Object.entries(PARTS))
  test(`the page of ${part} wakes as it is scrolled, and marks its place in the rail, in WebKit`, async () => {
    const site = new URL('..', origins.embeds).href
    await window.open(`${site}${part}/`)
    for (const { slug, slider } of met) {
      const root = `[data-step="${slug}"]`
      await window.run(`document.querySelector('${root}').scrollIntoView({ behavior: 'instant' })`)
      await expect.poll(() => isAwake(root), { timeout: 15_000 }).toBe(true)
      const { lines } = await seen(root)
      await press(root, slider, 'PageUp')
      await expect.poll(async () => (await seen(root)).lines).not.toEqual(lines)
      await expect.poll(async () => (await seen(root)).wrong).toBe(0)
      await expect
        .poll(() =>
          window.run(`return document.querySelector('.rail [aria-current]')?.getAttribute('data-rail')`),
        )
        .toBe(slug)
    }
    expect((await seen('main')).overflow).toBe(0)
  })

test('a link that cannot be read is said, and what can be read is shown, in WebKit', async () => {
  await window.open(`${origins.embeds}identity.html?v=1&z=99,0&base=2`)
  await expect
    .poll(() => window.run<string>(`return document.querySelector('.notices[role]').textContent`))
    .toContain('Part of this link could not be read: z.')
  await expect
    .poll(() => window.run(`return document.querySelector('[data-quantity="kl"]').dataset.unit`))
    .toBe('bit')
})

test('the theme of a link is shown, in WebKit', async () => {
  const paper = () => window.run<string>(`return getComputedStyle(document.documentElement).backgroundColor`)
  await window.open(`${origins.embeds}identity.html?v=1&theme=light`)
  const light = await paper()
  await window.open(`${origins.embeds}identity.html?v=1&theme=dark`)
  expect(await paper()).not.toBe(light)
})

test('the question of an embed is asked and answered, in WebKit', async () => {
  await window.open(`${origins.embeds}identity.html?v=1&ask=share-sign`)
  await expect.poll(() => isAwake('[data-step]')).toBe(true)
  await expect
    .poll(() => window.run(`return document.querySelectorAll('.question .options button').length`))
    .toBeGreaterThan(1)
  await window.run(`document.querySelectorAll('.question .options button')[1].click()`)
  await expect
    .poll(() => window.run<string>(`return document.querySelector('.answer')?.textContent ?? ''`))
    .toContain('Right.')
})

test('the figure of the cover answers a key, in WebKit', async () => {
  await window.open(new URL('..', origins.embeds).href)
  const root = '[data-wakes]'
  await expect.poll(() => isAwake(root)).toBe(true)
  const numbers = () =>
    window.run(`return [...document.querySelectorAll('[data-quantity]')].map((one) => one.textContent)`)
  const before = await numbers()
  await press(root, /dog/, 'ArrowUp')
  await expect.poll(numbers).not.toEqual(before)
})

/** Pages, and embeds of each kind: with one formula, with matrices, with a run that is trained. */
const GUARDED = [...PAGES, ...['identity', 'regularisation', 'descent'].map((slug) => `embed/${slug}.html`)]

test.describe('under its own policy', () => {
  let site: StaticServer
  test.beforeAll(async () => {
    const folder = test.info().outputPath('counted')
    await countViolations('dist', folder)
    site = await serveFolder(folder, '/')
  })
  test.afterAll(() => site?.close())

  for (const path of GUARDED)
    test(`/${path} is used without a violation, and what is forbidden is refused and counted, in WebKit`, async () => {
      test.slow()
      await window.open(site.address + path)
      const violations = () => window.run<readonly string[]>('return violations')
      const steps =
        path.startsWith('embed/') && path !== 'embed/'
          ? [path.slice(6, -5)]
          : (PARTS[path.slice(0, -1)] ?? []).map(({ slug }) => slug)
      for (const slug of steps) {
        const root = `[data-step="${slug}"]`
        const met = STEPS.find((step) => step.slug === slug)
        await window.run(`document.querySelector('${root}').scrollIntoView({ behavior: 'instant' })`)
        await expect.poll(() => isAwake(root), { timeout: 15_000 }).toBe(true)
        const { lines } = await seen(root)
        await press(root, met?.slider ?? /./, 'PageUp')
        await expect.poll(async () => (await seen(root)).lines).not.toEqual(lines)
      }
      if (steps.includes('descent')) {
        await window.run(
          `[...document.querySelectorAll('.lab button')].find((one) => one.textContent === 'run').click()`,
        )
        await expect
          .poll(() => window.run(`return document.querySelector('.lab-figure, .lab').textContent`))
          .toMatch(/\d/)
      }
      expect(await violations()).toEqual([])
      expect(await window.run(`return (${tryForbidden})()`)).toEqual([])
      await expect.poll(async () => (await violations()).join()).toContain('style-src')
    })
})
