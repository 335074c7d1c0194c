import { expect } from '@playwright/test'
import { tasksOfAllFrames } from '../bench/trace.ts'
import { allComplaints, heard, serveOrigins, test } from './host.ts'

test('a second embed of another step downloads its own files only, where the frame has an origin', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'what a browser keeps is its own affair')
  // As the hosts of plain files do: those here have their content in their names.
  const origins = await serveOrigins({ 'Cache-Control': 'max-age=600' })
  const frame = (slug: string) =>
    `<iframe title="${slug}" width="700" height="560" src="${origins.embeds}${slug}.html"></iframe>`
  const insert = (html: string) =>
    page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html)
  try {
    await page.goto(origins.serve(''))
    await insert(frame('softmax'))
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
    const first = origins.asked.length
    expect(origins.asked.filter((path) => path.includes('shared-'))).toHaveLength(1)

    await insert(frame('log-sum-exp'))
    await expect.poll(() => heard(page, 'ready')).toHaveLength(2)
    const own = origins.asked.slice(first)
    expect(own).toHaveLength(2)
    for (const path of own) expect(path).toMatch(/^\/embed\/log-sum-exp(-\w+)?\.(html|js)$/)

    // Of another part: the styles of its figures too.
    await insert(frame('identity'))
    await expect.poll(() => heard(page, 'ready')).toHaveLength(3)
    const others = origins.asked.slice(first + own.length)
    expect(others).toHaveLength(3)
    for (const path of others) expect(path).toMatch(/^\/embed\/(identity(-\w+)?\.(html|js)|embed-\w+\.css)$/)
  } finally {
    origins.close()
  }
})

/** What an element offers to the page that it is in. */
interface StepApi {
  getState(): Promise<string>
  setState(state: string): Promise<string>
}

/** In ms of CPU time: a host's page stands still for no longer. All frames of a site share one thread. */
const LONGEST = 200

const TEN = [
  'surprisal',
  'entropy',
  'cross-entropy',
  'kl',
  'identity',
  'softmax',
  'log-sum-exp',
  'gradient-logits',
  'regularisation',
  'descent',
]

test('ten embeds wake one after the other as the page is scrolled, no task longer than 200 ms, and none disturbs another', async ({
  page,
  browser,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'the trace is Chromium’s')
  test.slow()
  const origins = await serveOrigins({ 'Cache-Control': 'max-age=600' })
  const steps = TEN.map(
    (slug) => `<p style="height: 200px"></p><surprisal-step slug="${slug}"></surprisal-step>`,
  )
  try {
    const found = await allComplaints(page)
    const [longest = Number.NaN] = await tasksOfAllFrames(browser, page, async () => {
      await page.goto(origins.serve(`${steps.join('')}<script src="${origins.embeds}v1.js"></script>`))
      await expect(async () => {
        await page.mouse.wheel(0, 250)
        const { top, height } = await page.evaluate(() => ({
          top: window.scrollY + window.innerHeight,
          height: document.documentElement.scrollHeight,
        }))
        expect(top).toBeGreaterThan(height - 2)
        expect(await heard(page, 'ready')).toHaveLength(TEN.length)
      }).toPass({ intervals: [50], timeout: 60_000 })
    })
    expect(longest).toBeLessThan(LONGEST)

    // All at once, under ids that every element counts for itself; then one by its host, and one by hand.
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('surprisal-step')] as (Element & StepApi)[]
      const changed: (string | null)[] = []
      for (const step of all)
        step.addEventListener('surprisal-change', () => changed.push(step.getAttribute('slug')))
      Object.assign(window, {
        changed,
        states: () => Promise.all(all.map((step) => step.getState())),
        set: (slug: string, state: string) =>
          all.find((step) => step.getAttribute('slug') === slug)?.setState(state),
      })
    })
    const none = TEN.map(() => '')
    const but = (slug: string, state: unknown) => none.map((text, i) => (TEN[i] === slug ? state : text))
    expect(await page.evaluate('states()')).toEqual(none)
    expect(await page.evaluate('set("identity", "base=2")')).toBe('v=1&base=2')
    expect(await page.evaluate('states()')).toEqual(but('identity', 'v=1&base=2'))
    await page.evaluate('set("identity", "base=e")')
    const softmax = page.locator('surprisal-step[slug=softmax] iframe').contentFrame()
    await softmax.getByRole('slider').first().press('ArrowRight')
    await expect.poll(() => page.evaluate('states()')).toEqual(but('softmax', expect.stringMatching(/z=/)))
    await expect.poll(() => page.evaluate('[...new Set(changed)].sort().join()')).toBe('identity,softmax')
    expect(found).toEqual([])
  } finally {
    origins.close()
  }
})
