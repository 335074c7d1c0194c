import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { allComplaints, heard, hostPage, type Origins, serveOrigins, tell, test } from './host.ts'

let origins: Origins
test.beforeEach(async () => {
  origins = await serveOrigins()
})
test.afterEach(() => origins.close())

const SANDBOX = 'sandbox="allow-scripts"'
const frame = (attributes = '') =>
  `<iframe ${attributes} width="700" height="560" title="The step" src="${origins.embeds}identity.html"></iframe>`
const loader = (attributes = '') => `<script ${attributes} src="${origins.embeds}v1.js"></script>`

const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((element) => element.clientHeight)
const asked = async (page: Page) => (await heard(page, 'resize')).at(-1)?.['height']

for (const [kind, attributes, style] of [
  ['plain', '', ''],
  ['sandboxed', SANDBOX, ''],
  ['bordered', '', '<style>iframe { box-sizing: border-box; border: 7px solid; height: 300px }</style>'],
] as const) {
  test(`a ${kind} frame gets the height of its step, and follows it as it grows and shrinks`, async ({
    page,
  }) => {
    await page.goto(origins.serve(style + loader() + frame(attributes)))
    await expect.poll(() => asked(page)).toBeGreaterThan(700)
    await expect.poll(async () => (await heightOf(page)) === (await asked(page))).toBe(true)
    const before = await heightOf(page)
    const table = page.frameLocator('iframe').getByText('These numbers as a table')
    await table.click()
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 50)
    await table.click()
    await expect.poll(() => heightOf(page)).toBe(before)
    const scrolls = await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate(() => document.documentElement.scrollHeight > window.innerHeight)
    expect(scrolls).toBe(false)
  })
}

test('a loader that comes after the embeds are ready gives them their height all the same', async ({
  page,
}) => {
  await page.goto(origins.serve(frame()))
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  await page.addScriptTag({ url: `${origins.embeds}v1.js` })
  await expect.poll(() => heightOf(page)).toBeGreaterThan(700)
})

test('a frame that asks for any height gets one between 80 and 4000, and one that has gone elsewhere gets none', async ({
  page,
}) => {
  const greedy = origins.serve(`<script>
    parent.postMessage({ surprisal: 1, type: 'resize', height: 1e9 }, '*')
    for (const height of [NaN, '5', null, {}]) parent.postMessage({ surprisal: 1, type: 'resize', height }, '*')
  </script>`)
  await page.goto(origins.serve(`${loader()}<iframe title="Greedy" height="200" src="${greedy}"></iframe>`))
  await expect.poll(() => heightOf(page)).toBe(4000)

  const gone = origins.serve(`<script>location.replace('${origins.embeds}identity.html')</script>`)
  await page.goto(origins.serve(`${loader()}<iframe title="Gone" height="200" src="${gone}"></iframe>`))
  await expect.poll(() => heard(page, 'resize')).not.toHaveLength(0)
  expect(await heightOf(page)).toBe(200)
})

test('the host never scrolls and keeps its focus, whatever is done to and in an embed', async ({ page }) => {
  const filler = '<p style="height: 1500px">Above</p>'
  await page.goto(origins.serve(`${loader()}<input autofocus aria-label="Name">${filler}${frame()}${filler}`))
  const scrollTop = () => page.evaluate(() => window.scrollY)
  await expect.poll(() => asked(page)).toBeGreaterThan(700)
  expect(await scrollTop()).toBe(0)
  await tell(page, { surprisal: 1, type: 'set', id: 1, state: 'ask=share-sign&z=1,2&line=4' })
  await expect.poll(() => heard(page, 'state')).not.toHaveLength(0)
  await expect.poll(() => asked(page)).toBe(await heightOf(page))
  expect(await scrollTop()).toBe(0)
  await expect(page.getByLabel('Name')).toBeFocused()

  // The ladder is far below what is in sight; its arrow keys move the focus from line to line.
  const top = (await page.locator('iframe').boundingBox())?.y ?? 0
  await page.evaluate((y) => window.scrollTo(0, y), top - 50)
  const before = await scrollTop()
  const rules = page.frameLocator('iframe').locator('.line-rule')
  await rules.last().evaluate((rule: HTMLElement) => rule.focus())
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'Home', 'End']) await page.keyboard.press(key)
  await expect(rules.last()).toBeFocused()
  expect(await scrollTop()).toBe(before)
})

test('the way past the figure shows what stands behind it, and leaves the history and the address of the frame', async ({
  page,
}) => {
  const wordPress = frame().replace('.html', '.html?v=1#?secret=aB3')
  await page.goto(origins.serve(`${loader()}${wordPress}`))
  const entries = () => page.evaluate(() => history.length)
  const skip = page.frameLocator('iframe').getByRole('link', { name: 'Skip the figure' })
  await expect.poll(() => asked(page)).toBe(await heightOf(page))
  const before = await entries()
  await skip.press('Enter')
  const derivation = page.frameLocator('iframe').locator('#derivation')
  await expect(derivation).toBeFocused()
  await expect(page.frameLocator('iframe').locator('.step-rest')).toBeInViewport()
  expect(await entries()).toBe(before)
  expect(page.frames().at(-1)?.url()).toMatch(/#\?secret=aB3$/)
})

test('after Escape the Tab key goes on behind the embed, and leaves nothing in the page', async ({
  page,
}) => {
  await page.goto(
    origins.serve(`${loader()}<button>before</button><main>${frame()}</main><button>behind</button>`),
  )
  await page.frameLocator('iframe').getByRole('slider').first().focus()
  await page.keyboard.press('Escape')
  await expect(page.locator('iframe')).not.toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'behind' })).toBeFocused()
  await expect(page.locator('main > *')).toHaveCount(1)
})

test('a `<surprisal-step>` is a frame with its attributes as state, inserted early or late', async ({
  page,
}) => {
  const found = await allComplaints(page)
  await page.goto(
    origins.serve(
      `${loader()}<surprisal-step slug="identity" base="2" title="The identity"></surprisal-step>`,
    ),
  )
  const first = page.locator('iframe')
  await expect(first).toHaveAttribute('title', 'The identity')
  await expect(first).toHaveAttribute('sandbox', /^allow-scripts allow-popups .*allow-same-origin$/)
  await expect(first).toHaveAttribute('referrerpolicy', 'no-referrer')
  await expect(first).toHaveAttribute('allow', 'clipboard-write; fullscreen')
  await expect(first).toHaveAttribute('loading', 'lazy')
  await expect(page.frameLocator('iframe').locator('[data-quantity="kl"]').first()).toHaveAttribute(
    'data-unit',
    'bit',
  )
  await expect.poll(() => heightOf(page)).toBeGreaterThan(700)

  await page.evaluate(() => {
    const late = document.createElement('surprisal-step')
    late.setAttribute('slug', 'identity')
    late.setAttribute('q', '1,0,0,0,0')
    document.body.prepend(late)
  })
  await expect(page.frameLocator('iframe').first().locator('[data-quantity="kl"]').first()).toHaveText('∞')
  await expect(page.locator('iframe').first()).toHaveAttribute('title', 'Surprisal: identity')
  await expect.poll(() => heightOf(page)).toBeGreaterThan(700)
  expect(found).toEqual([])
})

test('a `<surprisal-step>` on the site’s own origin, pasted documents there too, may run scripts and has no origin', async ({
  page,
}) => {
  const element = `<surprisal-step slug="identity"></surprisal-step><script src="${origins.embeds}v1.js"></script>`
  await page.route(`${origins.embeds}course.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: hostPage(
        `${element}<iframe title="Pasted" srcdoc="${element.replaceAll('"', '&quot;')}"></iframe>`,
      ),
    }),
  )
  await page.goto(`${origins.embeds}course.html`)
  for (const place of [page, page.frameLocator('iframe[title=Pasted]')])
    await expect(place.locator('surprisal-step iframe')).toHaveAttribute(
      'sandbox',
      'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    )
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
})

test('a `<surprisal-step>` lives in a file beside the site’s files @full', async ({ page }, info) => {
  const path = info.outputPath('course.html')
  const loader = pathToFileURL('dist/embed/v1.js').href
  await writeFile(
    path,
    hostPage(`<surprisal-step slug="identity"></surprisal-step><script src="${loader}"></script>`),
  )
  await page.goto(pathToFileURL(path).href)
  await expect.poll(() => heightOf(page)).toBeGreaterThan(700)
})

test('a `<surprisal-step>` can be read, set and reset, and tells what happens in it', async ({ page }) => {
  await page.goto(
    origins.serve(`<script>
      events = []
      for (const type of ['ready', 'change', 'error'])
        addEventListener('surprisal-' + type, ({ detail }) => events.push(detail.type))
    </script><surprisal-step slug="identity"></surprisal-step>${loader()}`),
  )
  const answers = await page.evaluate(async () => {
    const step = document.querySelector('surprisal-step') as unknown as {
      ready: Promise<void>
      getState(): Promise<string>
      setState(state: unknown): Promise<string>
      reset(): Promise<string>
    }
    await step.ready
    const atFirst = await step.getState()
    const set = await step.setState({ q: [0.2, 0.2, 0.2, 0.2, 0.2], base: 2 })
    const refused = await step.setState({ z: [99, 0] }).catch((error: Error) => error.message)
    const still = await step.getState()
    return { atFirst, set, refused, still, reset: await step.reset() }
  })
  const set = 'v=1&q=0.2,0.2,0.2,0.2,0.2&base=2'
  expect(answers).toEqual({
    atFirst: '',
    set,
    refused: 'Part of this link could not be read: z.',
    still: set,
    reset: set,
  })
  await expect
    .poll(() => page.evaluate('events'))
    .toEqual(expect.arrayContaining(['ready', 'change', 'error']))
})

test('a `<surprisal-step>` that is moved asks its new frame, and one that gets its slug late is there too', async ({
  page,
}) => {
  await page.goto(origins.serve(`${loader()}<main></main>`))
  const answers = await page.evaluate(async () => {
    const step = document.createElement('surprisal-step') as HTMLElement & {
      ready: Promise<void>
      getState(): Promise<string>
      setState(state: unknown): Promise<string>
    }
    document.body.append(step)
    step.setAttribute('slug', 'identity')
    await step.setState({ base: 2 })
    const lost = step.getState().catch((error: Error) => error.message)
    // What is asked goes out once the promise of the opened step has been kept.
    await step.ready
    await Promise.resolve()
    document.querySelector('main')?.append(step)
    const wrong = await step.setState(null).catch((error: Error) => error.name)
    return [await lost, await step.getState(), wrong]
  })
  expect(answers).toEqual(['removed', '', 'TypeError'])
})

test('a `<surprisal-step>` that is moved with all that lives in it goes on @full', async ({ page }) => {
  await page.goto(origins.serve(`${loader()}<surprisal-step slug="identity"></surprisal-step><main></main>`))
  const isMovable = await page.evaluate(() => 'moveBefore' in Element.prototype)
  test.skip(!isMovable, 'this browser takes out and puts back')
  const state = await page.evaluate(async () => {
    const step = document.querySelector('surprisal-step') as HTMLElement & {
      getState(): Promise<string>
      setState(state: unknown): Promise<string>
    }
    await step.setState({ base: 2 })
    const main = document.querySelector('main') as HTMLElement & { moveBefore(moved: Node, next: null): void }
    main.moveBefore(step, null)
    return step.getState()
  })
  expect(state).toBe('v=1&base=2')
})

test('embeds that were never in sight are loaded for paper', async ({ page }) => {
  await page.goto(origins.serve(`${loader()}<p style="height: 30000px"></p>${frame('loading="lazy"')}`))
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('iframe')).toHaveAttribute('loading', 'eager')
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
})
