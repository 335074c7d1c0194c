import { expect, test } from '@playwright/test'
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
