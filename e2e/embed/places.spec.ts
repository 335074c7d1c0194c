import { expect } from '@playwright/test'
import { NO_SCRIPTS } from '../staticServer.ts'
import { expectToMove } from './expectToMove.ts'
import { allComplaints, type Origins, serveOrigins, test } from './host.ts'
import { places, sandboxed } from './places.ts'

let origins: Origins
test.beforeEach(async () => {
  origins = await serveOrigins()
})
test.afterEach(() => origins.close())

for (const [place, address] of Object.entries(places)) {
  test(`an embed lives in ${place}, by key and by pointer, within its policy`, async ({ page }, info) => {
    const found = await allComplaints(page)
    await page.goto(await address(origins, (name) => info.outputPath(name)))
    const frame = page.frameLocator('iframe')
    const kl = frame.locator('[data-quantity="kl"]').first()
    await expect(kl).toHaveText(/^0\.\d+$/)

    await expectToMove(page, frame)
    expect(found).toEqual([])
  })
}

test('the faces of the formulas and the styles come along where nothing may be asked for with CORS', async ({
  page,
}, info) => {
  await page.goto(await sandboxed(origins, (name) => info.outputPath(name)))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.instrument')).toHaveCSS('border-radius', '12px')
  const loaded = () =>
    frame
      .locator('body')
      .evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map((face) => face.family.replaceAll('"', '')),
      )
  await expect.poll(loaded).toEqual(expect.arrayContaining(['KaTeX_Main', 'KaTeX_Math']))
})

test('an embed reads where scripts are off: formulas, figure, numbers, the sentence', async ({ page }) => {
  origins.close()
  origins = await serveOrigins(NO_SCRIPTS)
  await page.goto(`${origins.embeds}identity.html`)
  await expect(page.locator('.katex').first()).toBeVisible()
  await expect(page.locator('.area-figure')).toBeVisible()
  await expect(page.locator('figcaption p').first()).toHaveText(/^The model pays 1\.5\d* nats/)
  for (const quantity of ['entropy', 'cross-entropy', 'kl'])
    await expect(page.locator(`[data-quantity="${quantity}"]`).first()).toHaveText(/^\d/)
  await expect(page.getByRole('button', { name: 'reset' })).toHaveCount(0)
})

test('the list of embeds shows each of them alive', async ({ page }) => {
  const found = await allComplaints(page)
  await page.goto(origins.embeds)
  const frames = page.locator('iframe')
  await frames.first().scrollIntoViewIfNeeded()
  await expect(page.frameLocator('iframe').first().locator('[data-quantity]').first()).toHaveText(/^\d/)
  await expect.poll(async () => (await frames.first().boundingBox())?.height).toBeGreaterThan(600)
  expect(found).toEqual([])
})
