import { serveDist } from '../staticServer.ts'
import { startChromium } from './chromium.ts'
import { downloads, KINDS } from './downloads.ts'
import { builtPages, HEAVY } from './pages.ts'
import { median } from './quantile.ts'
import { print, printTable } from './table.ts'
import { isTask, traced } from './trace.ts'

const LOADS = 7
const SLOWER = 4
/** A task may take so long before it blocks, in ms. */
const FREE = 50
/** Long enough for all that follows the load: hydration, fonts, timers of the page. */
const SETTLED = 1500

const VIEWPORTS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

const browser = await startChromium()
const server = await serveDist('/')
const built = builtPages(HEAVY)

const sizes = [['kB, gzip', ...KINDS, 'all']]
for (const { name, path } of built) {
  const context = await browser.newContext({ viewport: VIEWPORTS.desktop })
  const bytes = await downloads(await context.newPage(), server.address + path)
  const all = Object.values(bytes).reduce((a, b) => a + b, 0)
  sizes.push([name, ...[...KINDS.map((kind) => bytes[kind]), all].map((n) => (n / 1000).toFixed(1))])
  await context.close()
}
printTable('What a first visit downloads', sizes)

/** The shifts of a page that nobody touched, as the metric counts them but for its sessions: all in one sum. */
const SHIFTS = `
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })`

async function load(address: string, viewport: (typeof VIEWPORTS)[keyof typeof VIEWPORTS]) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await page.addInitScript(SHIFTS)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const { events, firstPaint = 0 } = await traced(browser, page, async () => {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForTimeout(SETTLED)
  })
  const shift = await page.evaluate<number>('window.shift')
  await context.close()
  const tasks = events.filter(isTask)
  const ms = (some: typeof tasks) => some.map(({ tdur }) => tdur / 1000)
  // Before there is something to touch, nobody is kept waiting by a task: the metric counts from the first paint.
  const after = ms(tasks.filter(({ ts }) => ts >= firstPaint))
  return {
    shift,
    blocking: after.reduce((sum, task) => sum + Math.max(0, task - FREE), 0),
    longest: Math.max(0, ...after),
    work: ms(tasks).reduce((a, b) => a + b, 0),
  }
}

const times = [['', 'blocking', 'longest task', 'whole load', 'layout shift']]
for (const { name, path } of built) {
  for (const [screen, viewport] of Object.entries(VIEWPORTS)) {
    const loads: Awaited<ReturnType<typeof load>>[] = []
    for (let i = 0; i < LOADS; i++) loads.push(await load(server.address + path, viewport))
    const of = (key: 'shift' | 'blocking' | 'longest' | 'work') => median(loads.map((l) => l[key]))
    const ms = (key: 'blocking' | 'longest' | 'work') => `${of(key).toFixed(0)} ms`
    times.push([`${name}, ${screen}`, ms('blocking'), ms('longest'), ms('work'), of('shift').toFixed(4)])
  }
}
printTable(
  `Loading ${SLOWER} times slower (CPU time of the main thread; median of ${LOADS} first visits)`,
  times,
)
print(
  `Blocking is all that tasks take above ${FREE} ms after the first contentful paint; the longest task is of those.`,
)
await browser.close()
server.close()
