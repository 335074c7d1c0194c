import { serveDist } from '../staticServer.ts'
import { STEPS as ALL, type Met } from '../steps/parts.ts'
import { startChromium } from './chromium.ts'
import { drag, grip, STEPS } from './drag/gesture.ts'
import { type Cost, costs } from './drag/steps.ts'
import { median } from './quantile.ts'
import { print, printTable } from './table.ts'
import { traced } from './trace.ts'

/** The step that the others are held against: it has been held against a page written by hand (`drag.ts`). */
const YARDSTICK = 'identity'
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3)
const SPEEDS = [
  { slower: 1, pace: 60 },
  { slower: 6, pace: 100 },
] as const
const WARM_UP_PACE = 40
const READY = 1200

const browser = await startChromium()
const server = await serveDist('/')

/** What each input of a drag costs on the page of the step, at its median. */
async function measure(
  { part, slug, slider: name }: Met & { part: string },
  { slower, pace }: (typeof SPEEDS)[number],
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${server.address}${part}/#${slug}`)
  await page.waitForTimeout(READY)
  const slider = page.locator(`[data-step="${slug}"]`).getByRole('slider', { name, disabled: false }).last()
  await drag(page, await grip(page, slider), WARM_UP_PACE)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const start = await grip(page, slider)
  const { events } = await traced(browser, page, () => drag(page, start, pace))
  await context.close()
  const inputs = costs(events).slice(-STEPS)
  const of = (part: keyof Cost) => median(inputs.map((input) => input[part]))
  return { all: of('all'), script: of('script'), layout: of('layout'), paint: of('paint') }
}

for (const speed of SPEEDS) {
  const found = new Map<string, Awaited<ReturnType<typeof measure>>[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const step of ALL)
      found.set(step.slug, [...(found.get(step.slug) ?? []), await measure(step, speed)])
  const rounds = found.get(YARDSTICK) ?? []
  printTable(`A drag on the page of each step${speed.slower > 1 ? `, ${speed.slower} times slower` : ''}`, [
    ['ms an input', 'median', 'script', 'layout', 'paint', `/ ${YARDSTICK}`],
    ...[...found].map(([slug, all]) => {
      const ms = (part: 'all' | 'script' | 'layout' | 'paint') =>
        median(all.map((one) => one[part])).toFixed(2)
      const ratio = median(all.map((one, round) => one.all / (rounds[round]?.all ?? Number.NaN)))
      return [slug, ms('all'), ms('script'), ms('layout'), ms('paint'), `${ratio.toFixed(2)}×`]
    }),
  ])
}
print('CPU time of the main thread; ratios are medians of rounds in which all steps were dragged in turn.')
await browser.close()
server.close()
