import type { Frame, Page } from '@playwright/test'
import fc from 'fast-check'
import { messages } from '../../src/embed/testing/messages.ts'
import type { Schema } from '../../src/state/schema.ts'
import { hostileCorpus } from '../../src/state/testing/hostileCorpus.ts'
import { hostileQueries } from '../../src/state/testing/hostileQueries.ts'
import type { Step } from '../../src/steps/step.ts'
import { PARTS } from '../steps/parts.ts'
import { allComplaints } from './host.ts'

/** The same input at each run; `HOSTILE_SEED` chooses another, and what fails says which it was. */
export const SEED = Number(process.env['HOSTILE_SEED'] ?? 20_261_121)

/** A class may have the name of no number, which is then no fault of the page. */
const isNamedLikeAFault = (query: string) =>
  /nan|infinity|undefined|object/i.test(new URLSearchParams(query).get('labels') ?? '')

/** Longer addresses a server refuses before there is a page. */
const LONGEST_ADDRESS = 12_000
const isServed = (query: string) => new URL(`https://host.example/?${query}`).href.length < LONGEST_ADDRESS

/** So many queries for a step: those of the corpus in turn, then random ones. */
export function queriesFor(schema: Schema, count: number, from: number): readonly string[] {
  const random = fc.sample(hostileQueries(schema), { seed: SEED + from, numRuns: 2 * count })
  const own = hostileCorpus.slice(from % hostileCorpus.length, (from % hostileCorpus.length) + count / 2)
  return [...own, ...random].filter((query) => isServed(query) && !isNamedLikeAFault(query)).slice(0, count)
}

/** Messages that only a page can make, as the text of what makes each. */
const EXOTIC: readonly string[] = [
  '{ get surprisal() { throw new Error("read") } }',
  '{ surprisal: 1, get type() { throw new Error("read") } }',
  'new Proxy({ surprisal: 1 }, { get() { throw new Error("trapped") } })',
  '() => 1',
  'Symbol("set")',
  'document',
  'window',
  '(() => { const ring = { surprisal: 1, type: "set" }; ring.state = ring; return ring })()',
  '(() => { let deep = "z=1,2"; for (let i = 0; i < 5000; i++) deep = { state: deep }; return { surprisal: 1, type: "set", ...deep } })()',
  'JSON.parse(\'{"__proto__": {"polluted": 1}, "surprisal": 1, "type": "set", "state": "__proto__=1"}\')',
  'JSON.parse(\'{"constructor": {"prototype": {"polluted": 1}}, "surprisal": 1, "type": "get"}\')',
  'new Map([["surprisal", 1], ["type", "reset"]])',
  'Object.assign([], { surprisal: 1, type: "get" })',
  'Object.assign(new Error("x"), { surprisal: 1, type: "get" })',
  'new Date(NaN)',
  'new Blob(["surprisal"])',
  'new ArrayBuffer(1e6)',
  'new Uint8Array(1e5)',
  'Array(1e5).fill({ surprisal: 1 })',
  '"x".repeat(1e6)',
  '"{".repeat(1e5)',
  '{ surprisal: 1, type: "set", state: "z=" + "1,".repeat(1e5) }',
  '{ surprisal: 1, type: "set", state: new String("z=1,2") }',
  '{ surprisal: 1, type: "set", state: ["z=1,2"] }',
  '{ surprisal: 1, type: ["set"], state: "z=1,2" }',
  '{ surprisal: 1, type: new String("reset") }',
  '{ surprisal: 1n, type: "reset" }',
  '{ surprisal: 1, type: "get", id: NaN }',
  '{ surprisal: 1, type: "get", id: -1e400 }',
  '{ surprisal: 1, type: "get", id: "\\ud800".repeat(50) }',
  '{ surprisal: 1, type: "theme", theme: "dark\\" onload=\\"alert(1)" }',
  '{ surprisal: 1, type: "theme", theme: "constructor" }',
  '{ surprisal: 1, type: "lang", lang: "en\\"><script>alert(1)</script>" }',
  '{ subject: "SPLICE.getState.response", state: { __proto__: null, constructor: "z=1" } }',
  '{ subject: "SPLICE.getState.response", state: { identity: "z=1e400&labels=<b>,x" } }',
  '{ subject: "SPLICE.getState.response", state: 7 }',
  '{ subject: { toString() { return "SPLICE.getState.response" } } }',
]

/** So many messages for a step, each as the text of what makes it. */
export function messagesFor(schema: Schema, count: number, from: number): readonly string[] {
  const set = hostileQueries(schema).map((state) => ({ surprisal: 1, type: 'set', id: 1, state }))
  const random = fc.oneof(
    messages,
    set.filter(({ state }) => !isNamedLikeAFault(state)),
  )
  const texts = fc.sample(random, { seed: SEED + from, numRuns: count }).map((value) => fc.stringify(value))
  return [...EXOTIC, ...texts].slice(0, count)
}

/** Where a step's own definition is; that of descent asks for its worker, which there is in a build only. */
export async function schemaOf(slug: string): Promise<Schema> {
  if (slug === 'descent') {
    const { keys } = await import('../../src/steps/descent/chosen.ts')
    return { keys, without: ['W', 'X', 'p', 'q', 'y', 'z', 'T'], questions: [] }
  }
  const steps: Readonly<Record<string, Step>> = await import(`../../src/steps/${slug}/index.ts`)
  const [step] = Object.values(steps)
  if (!step) throw new Error(`${slug} is no step`)
  return step.schema
}

export const SLUGS = Object.values(PARTS).flatMap((met) => met.map(({ slug }) => slug))

/**
 * Before a page is opened: every frame notes what its objects inherit, what is called that nobody should call, and has
 * a clock that a message moves on, so that the limit of 60 in a second lets all of them in.
 */
export async function watch(page: Page): Promise<readonly string[]> {
  await page.addInitScript(`{
    const inherited = () => [Object, Array, String, Function].map((one) => Reflect.ownKeys(one.prototype).map(String).join()).join('|')
    const atFirst = inherited()
    called = []
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) window[name] = (...given) => called.push(name + given)
    isPolluted = () => inherited() !== atFirst || 'polluted' in {}
    const now = performance.now.bind(performance)
    let ahead = 0
    performance.now = () => now() + ahead
    addEventListener('message', () => { ahead += 20 })
  }`)
  return allComplaints(page)
}

/** What is wrong with a frame after all that was done to it, in words. */
export const faultsOf = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const root = document.querySelector('[data-step]')
    if (!root) return ['the step is gone']
    const faults: string[] = []
    const must = (holds: boolean, what: string) => holds || faults.push(what)
    const seen = window as unknown as { called: readonly string[]; isPolluted: () => boolean }
    must(!seen.isPolluted(), 'what all objects inherit has changed')
    must(seen.called.length === 0, `called: ${seen.called}`)
    const alien = root.querySelector('script, img, iframe, object, embed, base, link, meta, style, form')
    must(alien === null, `an element of the input: ${alien?.outerHTML}`)
    must(document.querySelectorAll('h1').length === 1, 'another heading')

    // Four digits, or in a narrow cell one: 1.234 × 10⁻⁵, 1·10⁻⁵.
    const number = /^[+−]?(∞|\d+(\.\d+)?)(( × |·)10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?( .*)?$/
    for (const shown of root.querySelectorAll('[data-quantity]'))
      must(
        number.test(shown.textContent ?? ''),
        `${shown.getAttribute('data-quantity')} is ${shown.textContent}`,
      )
    // A notice names what the link has. What a program prints where floating point ends is what log-sum-exp is about: its
    // panel and the sentences that name a format say it.
    const isSpared = (node: Element) => node.closest('.notices, [data-part="floats"]') !== null
    const isWrong = (text: string) =>
      /NaN|undefined|Infinity|\[object/.test(text) && !/float(32|64)/.test(text)
    for (const node of root.querySelectorAll('*')) {
      if (isSpared(node)) continue
      for (const { name, value } of node.attributes) {
        must(!name.startsWith('on'), `${name} on ${node.tagName}`)
        must(!isWrong(value), `${name} of ${node.tagName} is ${value}`)
        must(!/^\s*(javascript|data|vbscript):/i.test(value), `${name} is ${value}`)
      }
      for (const { nodeType, textContent } of node.childNodes)
        must(nodeType !== Node.TEXT_NODE || !isWrong(textContent ?? ''), `said: ${textContent}`)
    }
    return faults
  })

/** Makes and sends messages as the host to its first frame; how many of them an embed must answer. */
export const send = (page: Page, texts: readonly string[]): Promise<number> =>
  page.evaluate(`{
    let due = 0
    for (const make of [${texts.map((text) => `() => (${text})`).join(',\n')}]) {
      try {
        const data = structuredClone(make())
        frames[0].postMessage(data, '*')
        if (typeof data === 'object' && data !== null && data.surprisal === 1) due++
      } catch {}
    }
    due
  }`)
