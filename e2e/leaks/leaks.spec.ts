import { type CDPSession, expect } from '@playwright/test'
import { heard, serveOrigins } from '../embed/host.ts'
import { awake, awakeEmbed } from '../identity/open.ts'
import { PARTS } from '../steps/parts.ts'
import { drag, type Place } from './drag.ts'
import { test } from './interpreted.ts'
import { keptAtRest } from './kept.ts'

test.skip(
  ({ browserName }) => browserName !== 'chromium',
  'the protocol that collects and counts is Chromium’s',
)

const DRAGS = 1000
/** Undo keeps 200 entries: once they are full, one more is one less. */
const WARM = 250
/** How much the heap may differ, as a share of what it was. */
const ALLOWED = 0.02

/** All of these keep after this what they kept before it, or less: a tile that is chosen meanwhile may have no slider. */
async function expectNothingKept(sessions: readonly CDPSession[], act: () => Promise<void>): Promise<void> {
  const before = await Promise.all(sessions.map(keptAtRest))
  await act()
  const after = await Promise.all(sessions.map(keptAtRest))
  for (const [i, { heap, ...counted }] of after.entries()) {
    const { heap: heapBefore = Number.NaN, ...countedBefore } = before[i] ?? {}
    const change = heap / heapBefore - 1
    const description = `${(change * 100).toFixed(2)} % of ${heapBefore} bytes; ${JSON.stringify(counted)}`
    test.info().annotations.push({ type: 'heap', description })
    for (const [what, count] of Object.entries(counted))
      expect.soft(count, what).toBeLessThanOrEqual(Reflect.get(countedBefore, what) ?? Number.NaN)
    expect.soft(Math.abs(change), description).toBeLessThan(ALLOWED)
  }
}

/** Uses each step in all ways that fill something once, as undo's entries. */
async function warmUp(place: Place): Promise<void> {
  await drag(place, WARM)
  for (const selector of place.steps) {
    const step = place.frame.locator(selector)
    const slider = step.getByRole('slider', { disabled: false }).filter({ visible: true }).first()
    for (const key of ['ArrowLeft', 'PageUp', 'Shift+ArrowRight']) await slider.press(key)
    for (const name of ['undo', 'redo']) await step.getByRole('button', { name, exact: true }).first().click()
  }
  await reset(place)
}

/** The same numbers need the same marks, controls and listeners. A step puts back what it shows, not what others show. */
async function reset({ frame, steps }: Place): Promise<void> {
  for (const step of steps)
    await frame.locator(step).getByRole('button', { name: 'reset', exact: true }).first().click()
}

async function dragAll(place: Place, times = DRAGS): Promise<void> {
  expect(await drag(place, times), 'states that were dragged to').toBeGreaterThan(times / 2)
  await reset(place)
}

for (const [part, met] of Object.entries(PARTS))
  test(`1,000 drags leave the heap of ${part} as it was, and its listeners @full`, async ({ page }) => {
    test.setTimeout(600_000)
    await page.goto(`${part}/`)
    for (const { slug } of met) await awake(page, slug)
    const place = { page, frame: page.mainFrame(), steps: met.map(({ slug }) => `[data-step="${slug}"]`) }
    await warmUp(place)
    await expectNothingKept([await page.context().newCDPSession(page)], () => dragAll(place))
  })

test('1,000 drags in an embed leave its heap and that of its host as they were @full', async ({ page }) => {
  test.setTimeout(600_000)
  const origins = await serveOrigins()
  const { embeds } = origins
  try {
    // Nothing of it is out of sight: what is dragged need not be scrolled to.
    await page.setViewportSize({ width: 760, height: 1600 })
    await page.goto(
      origins.serve(
        `<iframe width="700" height="560" title="The step" src="${embeds}identity.html"></iframe><script src="${embeds}v1.js"></script>`,
      ),
    )
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
    const [, frame] = page.frames()
    if (!frame) throw new Error('the host has no frame')
    await awakeEmbed(frame)
    const place = { page, frame, steps: ['body'] }
    await warmUp(place)
    // What a host keeps of what it hears is its own affair.
    const forget = () => page.evaluate('heard.length = 0')
    await forget()
    const sessions = [page, frame].map((one) => page.context().newCDPSession(one))
    await expectNothingKept(await Promise.all(sessions), async () => {
      await dragAll(place)
      expect((await heard(page, 'change')).length, 'changes told to the host').toBeGreaterThan(DRAGS / 10)
      await forget()
    })
  } finally {
    origins.close()
  }
})
