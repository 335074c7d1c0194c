import type { FrameLocator, Page, Route } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { serveOrigins } from '../embed/host.ts'
import { places } from '../embed/places.ts'
import { open, stepOf } from '../identity/open.ts'
import { PARTS } from '../steps/parts.ts'
import { expectAlive } from './expectAlive.ts'

/** What may become of a file on its way. */
const LOSSES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not there': (route) => route.fulfill({ status: 404 }),
  'does not arrive': (route) => route.abort(),
  async 'breaks off midway'(route) {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({ response, body: body.slice(0, body.length / 2) })
  },
}

/** What only answers with scripts on is not offered. */
const expectNoControls = (page: Page | FrameLocator) =>
  expect(page.locator('.needs-scripts, .bar input').filter({ visible: true })).toHaveCount(0)

for (const [part, [first, second]] of Object.entries(PARTS))
  for (const [loss, lose] of Object.entries(LOSSES)) {
    if (!first || !second) throw new Error(`${part} has fewer than two steps`)
    const isInGate = part === 'classifier' && loss === 'is not there'
    test(`a step of ${part} whose script ${loss} stands as it was built and says so, and the next one works${isInGate ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.route(new RegExp(`/assets/${first.slug}-`), lose)
      await page.goto(`${part}/#${first.slug}`)
      const still = stepOf(page, first.slug)
      await expect(still.getByRole('status').filter({ hasText: 'did not load' })).toBeVisible()
      await expect(still.getByRole('status').filter({ hasText: 'reload the page' })).toHaveCount(1)
      await expect(still.locator('[data-quantity]').first()).toHaveText(/^[∞−\d]/)
      await expect(still.locator('[data-island] :is(input, button, select):enabled')).toHaveCount(0)
      await expect(
        still.locator('[data-island] :is([tabindex], [role="slider"]):not([aria-disabled])'),
      ).toHaveCount(0)
      await expectAlive(page, second)
    })
  }

for (const [loss, lose] of Object.entries(LOSSES)) {
  const inFull = loss === 'does not arrive' ? '' : ' @full'
  test(`a page whose script ${loss} reads as without scripts, and says how to go on${inFull}`, async ({
    page,
  }) => {
    await page.route(/\/assets\/common-.*js$/, lose)
    await page.goto('distributions/')
    await expect(page.getByText('Scripts do not run here, or did not load')).toBeVisible()
    await expectNoControls(page)
    const answer = stepOf(page, 'surprisal').getByText('The answer')
    await answer.click()
    await expect(stepOf(page, 'surprisal').locator('details[open] .prose').last()).toHaveText(/\w/)
    await expect(stepOf(page, 'surprisal').locator('.katex').first()).toBeVisible()
  })
}

test('an embed whose script does not arrive shows its step as it was built, and says so @full', async ({
  page,
}, info) => {
  const origins = await serveOrigins()
  try {
    await page.route(/\/embed\/identity-.*js$/, (route) => route.abort())
    await page.goto(
      await (places['a frame that may run scripts and nothing else']?.(origins, info.outputPath) ?? ''),
    )
    const frame = page.frameLocator('iframe')
    await expect(frame.getByText('Scripts do not run here, or did not load')).toBeVisible()
    await expect(frame.locator('[data-quantity="kl"]').first()).toHaveText(/^\d/)
    await expectNoControls(frame)
  } finally {
    origins.close()
  }
})

test('where the script that reads links does not arrive, the page says that it does not show the link’s state, and works @full', async ({
  page,
}) => {
  await page.route(/\/assets\/(link|openLink)-/, (route) => route.abort())
  await page.goto('distributions/?v=1&base=2#identity')
  await expect(page.getByText('The link is not shown.')).toBeVisible()
  await expectAlive(page, { slug: 'identity', slider: /^[pq] of dog$/ })
})

// Tests share a browser's context, which would stay offline.
test.afterEach(({ context }) => context.setOffline(false))

test('offline after the page has loaded, what is asked for late says that it did not load, and the rest works', async ({
  page,
  context,
}) => {
  await open(page, '', 'softmax')
  await context.setOffline(true)
  const step = stepOf(page, 'softmax')
  await step.getByRole('button', { name: 'LaTeX' }).click()
  await expect(step.locator('.copied')).toHaveText(/did not load\. Reload the page/)
  await step.getByRole('button', { name: 'dog', exact: true }).first().click()
  await expect(step.getByRole('status').filter({ hasText: 'did not load' }).first()).toBeVisible()
  await step.getByRole('radio', { name: '50,257' }).check()
  await expect(step.locator('.stage-view ~ .notice')).toHaveText(/did not load/)
  await step.getByRole('radio', { name: 'classes' }).check()
  await expectAlive(page, { slug: 'softmax', slider: /^first stage of dog$/ })
})
