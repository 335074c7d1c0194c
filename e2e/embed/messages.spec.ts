import { expect } from '@playwright/test'
import { typeInto } from '../identity/typeInto.ts'
import { heard, type Origins, serveOrigins, tell, test } from './host.ts'

let origins: Origins
test.beforeEach(async () => {
  origins = await serveOrigins()
})
test.afterEach(() => origins.close())

const frame = (query = '', rest = '') =>
  `<iframe width="700" height="560" title="The step" src="${origins.embeds}identity.html${query}"></iframe>${rest}`

test('an embed says that it is ready, with its state, before it is asked', async ({ page }) => {
  await page.goto(origins.serve(frame('?v=1&q=0.2,0.2,0.2,0.2,0.2')))
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  const [ready] = await heard(page, 'ready')
  expect(ready).toMatchObject({ version: 1, slug: 'identity', state: 'v=1&q=0.2,0.2,0.2,0.2,0.2' })
  expect(ready?.['capabilities']).toEqual(expect.arrayContaining(['get', 'set', 'reset']))
})

test('a host that asks is answered under the id of its request', async ({ page }) => {
  await page.goto(origins.serve(frame()))
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  await tell(page, { surprisal: 1, type: 'set', id: 'a', state: 'q=1,0,0,0,0&base=2' })
  await tell(page, { surprisal: 1, type: 'get', id: 2 })
  await tell(page, { surprisal: 1, type: 'hello', id: 3 })
  const state = 'v=1&q=1,0,0,0,0&base=2'
  await expect
    .poll(() => heard(page, 'state'))
    .toEqual(['a', 2, 3].map((id) => ({ surprisal: 1, type: 'state', id, state })))
  await expect(page.frameLocator('iframe').locator('[data-quantity="kl"]').first()).toHaveText('∞')
  expect(await heard(page, 'ready')).toHaveLength(2)
})

test('a request that cannot be done is answered with an error and changes nothing', async ({ page }) => {
  await page.goto(origins.serve(frame()))
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  await tell(page, { surprisal: 1, type: 'set', id: 1, state: 'z=99,0' })
  await tell(page, { surprisal: 1, type: 'explode', id: 2 })
  await tell(page, { surprisal: 1, type: 'theme', id: 3, theme: 'sepia' })
  await tell(page, { surprisal: 1, type: 'get', id: 4 })
  await expect.poll(() => heard(page, 'state')).toHaveLength(1)
  expect(await heard(page, 'error')).toMatchObject([
    { id: 1, code: 'state' },
    { id: 2, code: 'type' },
    { id: 3, code: 'theme' },
  ])
  expect(await heard(page, 'state')).toMatchObject([{ id: 4, state: '' }])
})

test('a change is told with who made it, seldom during a drag, and the last one always', async ({ page }) => {
  await page.goto(origins.serve(frame()))
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  await tell(page, { surprisal: 1, type: 'set', state: 'line=2' })
  await expect.poll(() => heard(page, 'change')).toMatchObject([{ state: 'v=1&line=2', user: false }])

  const slider = page.frameLocator('iframe').getByRole('slider').first()
  await slider.press('ArrowLeft')
  const took = await slider.evaluate(async (bar) => {
    const start = performance.now()
    for (let i = 0; i < 40; i++) {
      bar.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', shiftKey: true, bubbles: true, cancelable: true }),
      )
      await new Promise(requestAnimationFrame)
    }
    return performance.now() - start
  })
  await tell(page, { surprisal: 1, type: 'get' })
  await expect.poll(() => heard(page, 'state')).toHaveLength(2)
  const now = (await heard(page, 'state')).at(-1)?.['state']
  await expect.poll(async () => (await heard(page, 'change')).at(-1)?.['state']).toBe(now)
  const changes = (await heard(page, 'change')).slice(1)
  expect(changes.every(({ user }) => user === true)).toBe(true)
  // That of the one key before, and of the others the first, the last, and four a second between.
  expect(changes.length).toBeLessThanOrEqual(3 + took / 250)

  await tell(page, { surprisal: 1, type: 'reset' })
  await expect.poll(async () => (await heard(page, 'change')).at(-1)).toMatchObject({ user: false })
})

test('an embed that is paused says no height, and once it is resumed each one again', async ({ page }) => {
  await page.goto(origins.serve(frame()))
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  const table = page.frameLocator('iframe').getByText('These numbers as a table')
  const heights = async () => (await heard(page, 'resize')).map(({ height }) => Number(height))
  await tell(page, { surprisal: 1, type: 'pause' })
  await expect.poll(() => heard(page, 'state')).toHaveLength(1)
  const before = await heights()
  await table.click()
  await expect(page.frameLocator('iframe').locator('.data-table td').first()).toBeVisible()
  await tell(page, { surprisal: 1, type: 'get' })
  await expect.poll(() => heard(page, 'state')).toHaveLength(2)
  expect(await heights()).toEqual(before)
  await tell(page, 'slide:start')
  await expect.poll(heights).toHaveLength(before.length + 1)
  await table.click()
  await expect.poll(heights).toHaveLength(before.length + 2)
})

test('an embed hears its host alone: no other window, and not more than 60 messages a second', async ({
  page,
}) => {
  const sibling = origins.serve(`<script>
    for (let i = 0; i < 20; i++)
      setTimeout(() => parent.frames[0].postMessage({ surprisal: 1, type: 'set', state: 'base=2' }, '*'), 50 * i)
  </script>`)
  await page.goto(origins.serve(frame('', `<iframe title="Another" src="${sibling}"></iframe>`)))
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  await page.evaluate(() => {
    for (let id = 0; id < 200; id++) window.frames[0]?.postMessage({ surprisal: 1, type: 'get', id }, '*')
  })
  await expect.poll(() => heard(page, 'state')).toHaveLength(60)
  // Once the flood is over, the host is heard again; what the other frame has asked meanwhile was not.
  await expect
    .poll(async () => {
      await tell(page, { surprisal: 1, type: 'get', id: 'after' })
      return (await heard(page, 'state')).at(-1)
    })
    .toMatchObject({ id: 'after', state: '' })
})

test('the state is in the query and never in the hash', async ({ page }) => {
  await page.goto(origins.serve(frame('?v=1&base=2#?secret=wp1&base=10')))
  const kl = page.frameLocator('iframe').locator('[data-quantity="kl"]').first()
  await expect(kl).toHaveAttribute('data-unit', 'bit')
  const all = (await page.evaluate('heard.map(({ data }) => data)')) as readonly unknown[]
  expect(all).toContainEqual({ message: 'height', value: expect.any(Number), secret: 'wp1' })
})

test('an address that cannot be read is said on the page and to the host', async ({ page }) => {
  await page.goto(origins.serve(frame('?v=1&z=99,0&base=2')))
  const said = 'Part of this link could not be read: z.'
  await expect(page.frameLocator('iframe').getByText(said)).toBeVisible()
  await expect.poll(() => heard(page, 'error')).toMatchObject([{ code: 'link', detail: said }])
})

test('a link that counts for nothing shows the usual theme too', async ({ page }) => {
  for (const query of ['?v=2&theme=dark', `?v=1&theme=dark&x=${'y'.repeat(2000)}`]) {
    await page.goto(`${origins.embeds}identity.html${query}`)
    await expect(page.locator('.notice')).toHaveText(/it was left out/)
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  }
})

test('a question is there only where it is asked, and its first guess is reported', async ({ page }) => {
  await page.goto(origins.serve(frame()))
  const embed = page.frameLocator('iframe')
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  await expect(embed.locator('.question')).toHaveCount(0)

  await page.goto(origins.serve(frame('?v=1&ask=share-sign')))
  const options = embed.locator('.question .options button')
  await options.nth(1).click()
  // With the numbers that the reader had, not those that settle the question.
  await expect.poll(() => heard(page, 'complete')).toMatchObject([{ score: 1, state: 'v=1&ask=share-sign' }])
  await options.nth(0).click()
  await expect(options.nth(0)).toHaveAttribute('aria-pressed', 'true')
  expect(await heard(page, 'complete')).toHaveLength(1)
  // What settles it is no change that the reader made.
  await tell(page, { surprisal: 1, type: 'get' })
  await expect.poll(() => heard(page, 'state')).toHaveLength(1)
  expect(await heard(page, 'change')).toEqual([])
  const all = (await page.evaluate('heard.map(({ data }) => data)')) as readonly unknown[]
  expect(all).toContainEqual({ subject: 'SPLICE.getState', message_id: 'identity' })
  expect(all).toContainEqual({
    subject: 'SPLICE.reportScoreAndState',
    message_id: 'identity',
    score: 1,
    state: { identity: expect.stringContaining('ask=share-sign') },
  })
})

test('a state that a host of SPLICE had kept is taken over', async ({ page }) => {
  await page.goto(origins.serve(frame('?v=1&ask=share-sign')))
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
  await tell(page, {
    subject: 'SPLICE.getState.response',
    message_id: 'identity',
    state: { identity: 'v=1&base=2&ask=share-sign', kl: 'v=1&base=10' },
  })
  const kl = page.frameLocator('iframe').locator('[data-quantity="kl"]').first()
  await expect(kl).toHaveAttribute('data-unit', 'bit')
  expect(await heard(page, 'state')).toEqual([])
})

test('Escape gives the keyboard back to the host, in a field once it has taken back what was typed', async ({
  page,
}) => {
  const loader = `<script src="${origins.embeds}v1.js"></script>`
  await page.goto(origins.serve(frame('', loader).replace('identity', 'log-sum-exp')))
  const field = page.frameLocator('iframe').locator('.field input').first()
  await typeInto(field, 'x')
  await field.press('Escape')
  await expect(field).not.toHaveValue(/x/)
  await tell(page, { surprisal: 1, type: 'get' })
  await expect.poll(() => heard(page, 'state')).toHaveLength(1)
  expect(await heard(page, 'release')).toEqual([])
  await field.press('Escape')
  await expect.poll(() => heard(page, 'release')).toHaveLength(1)

  await page.goto(origins.serve(frame('', loader)))
  await page.frameLocator('iframe').getByRole('slider').first().press('Escape')
  await expect.poll(() => heard(page, 'release')).toHaveLength(1)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
})

test('the way to the full page takes the state along', async ({ page }) => {
  await page.goto(origins.serve(frame('?v=1&base=2')))
  const link = page.frameLocator('iframe').getByRole('link', { name: 'open the full page' })
  await page.frameLocator('iframe').getByRole('button', { name: 'uniform Q' }).click()
  await link.focus()
  await expect(link).toHaveAttribute('href', '../distributions/?v=1&z=0,0,0,0,0&base=2#identity')
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', /noopener/)
})
