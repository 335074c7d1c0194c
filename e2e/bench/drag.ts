import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { serveDist } from '../staticServer.ts'
import { startChromium } from './chromium.ts'
import { drag, grip, STEPS } from './drag/gesture.ts'
import { type Recording, startRecording } from './drag/record.ts'
import { type Cost, costs } from './drag/steps.ts'
import { type BuiltPage, builtPages, IDENTITY } from './pages.ts'
import { median, quantile } from './quantile.ts'
import { print, printTable } from './table.ts'
import { traced } from './trace.ts'

const CLASSES = (process.env['BENCH_CLASSES'] ?? '2,5,10').split(',').map(Number)
/** How much slower the processor is made, and ms from one movement of the pointer to the next. */
const SPEEDS = [
  { slower: 1, pace: 60 },
  { slower: 6, pace: 100 },
] as const
type Speed = (typeof SPEEDS)[number]
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3)
/** Before the drag that is measured the page is dragged as often: a reader does not stop after one. */
const WARM_UPS = 1
const WARM_UP_PACE = 40
const VIEWPORT = { width: 1280, height: 900 }

/** P falls off from class to class, Q is uniform: nothing is infinite on the way, and nothing zero. */
function query(classes: number): string {
  const weights = Array.from({ length: classes }, (_, i) => classes - i)
  const total = weights.reduce((a, b) => a + b, 0)
  const share = (x: number) => x.toFixed(4)
  return `?v=1&p=${weights.map((w) => share(w / total))}&q=${weights.map(() => share(1 / classes))}`
}

interface Subject {
  readonly title: string
  /** The live numbers after the drags, as the built page showed them while it was recorded. */
  readonly shown: readonly string[]
  open(context: BrowserContext): Promise<Page>
}

const numbersOn = (page: Page) => page.locator('[data-quantity]').allTextContents()

const ready = (page: Page) => page.waitForTimeout(1000)

/** The built page as it is, and as a bare page that makes the same changes. */
async function subjects(
  browser: Browser,
  { name, path }: BuiltPage<keyof typeof IDENTITY>,
  classes: number,
): Promise<readonly Subject[]> {
  const address = `${server.address}${path}${query(classes)}`
  const open = async (context: BrowserContext, body?: string) => {
    const page = await context.newPage()
    if (body !== undefined)
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
    await page.goto(address)
    await ready(page)
    return page
  }
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await open(context)
  const html = await page.evaluate(startRecording)
  for (let i = 0; i <= WARM_UPS; i++) await drag(page, await grip(page), WARM_UP_PACE)
  const recording = await page.evaluate<Recording>('recording()')
  const shown = await numbersOn(page)
  await context.close()
  describe(name, classes, recording)

  const state = new URLSearchParams(query(classes))
  const numbers = (key: string) => (state.get(key) ?? '').split(',').map(Number)
  const data = { recording, p: numbers('p'), q: numbers('q') }
  const declared = Object.entries(data).map(([key, value]) => `const ${key} = ${JSON.stringify(value)}`)
  const script = [...declared, await readFile(new URL('drag/bare.js', import.meta.url), 'utf8')].join('\n')
  const bare = `<!doctype html>${html.replace('</body>', () => `<script>${script.replaceAll('</', '<\\/')}</script></body>`)}`
  return [
    { title: `bare ${name}`, shown, open: (fresh) => open(fresh, bare) },
    { title: name, shown, open: (fresh) => open(fresh) },
  ]
}

function describe(name: string, classes: number, { steps }: Recording): void {
  const count = (kind: string) =>
    median(steps.map((step) => step.filter((change) => change.kind === kind).length))
  const kinds = ['text', 'attribute', 'value', 'html'].map((kind) => `${count(kind)} ${kind}`)
  print(`${name}, ${classes} classes: ${steps.length} inputs; changes at each: ${kinds.join(', ')}`)
}

/** On a busy machine the browser may take two movements for one; then the drag was another, and is done again. */
const ATTEMPTS = 5

async function measure(browser: Browser, subject: Subject, speed: Speed): Promise<readonly Cost[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const steps = await measureOnce(browser, subject, speed)
    if (steps) return steps
  }
  throw new Error(`${subject.title} did not do the drag that was recorded`)
}

/** The cost of each step, or null if the page does not end where the recorded one did. */
async function measureOnce(
  browser: Browser,
  subject: Subject,
  { slower, pace }: Speed,
): Promise<readonly Cost[] | null> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await subject.open(context)
  for (let i = 0; i < WARM_UPS; i++) await drag(page, await grip(page), WARM_UP_PACE)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const start = await grip(page)
  const { events } = await traced(browser, page, () => drag(page, start, pace))
  const isSame = (await numbersOn(page)).join() === subject.shown.join()
  await context.close()
  // The first movement, if any, only brings the pointer to the slider.
  const steps = costs(events).slice(-STEPS)
  return isSame && steps.length === STEPS ? steps : null
}

const server = await serveDist('/')
const browser = await startChromium()
const pages = builtPages(IDENTITY)
const KEYS = ['all', 'script', 'style', 'layout', 'paint'] as const satisfies readonly (keyof Cost)[]

for (const classes of CLASSES) {
  const all = (await Promise.all(pages.map((page) => subjects(browser, page, classes)))).flat()
  for (const speed of SPEEDS) {
    const runs = all.map(() => [] as (readonly Cost[])[])
    for (let round = 0; round < ROUNDS; round++)
      for (const [k, subject] of all.entries()) runs[k]?.push(await measure(browser, subject, speed))
    const medians = runs.map((rounds) => rounds.map((steps) => median(steps.map(({ all: ms }) => ms))))
    printTable(`${classes} classes, ${speed.slower === 1 ? 'unthrottled' : `${speed.slower} times slower`}`, [
      [
        'ms a step',
        'median',
        '95 %',
        'script',
        'style',
        'layout',
        'paint',
        ...all.map(({ title }) => `/ ${title}`),
      ],
      ...all.map(({ title }, k) => {
        const steps = runs[k]?.flat() ?? []
        const of = (key: keyof Cost) => steps.map((cost) => cost[key])
        const ratios = medians.map((theirs) =>
          median((medians[k] ?? []).map((ours, round) => ours / (theirs[round] ?? Number.NaN))),
        )
        return [
          title,
          ...KEYS.flatMap((key) => {
            const ms = median(of(key)).toFixed(2)
            return key === 'all' ? [ms, quantile(of(key), 0.95).toFixed(2)] : [ms]
          }),
          ...ratios.map((ratio) => `${ratio.toFixed(2)}×`),
        ]
      }),
    ])
  }
}
print('\nCPU time of the main thread; ratios are medians of rounds in which all were dragged in turn.')
await browser.close()
server.close()
