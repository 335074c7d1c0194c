import { cp, mkdir, writeFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { loaderTag } from '../../src/share/snippet.ts'
import { expectLiving, expectToAnswer, expectToFit, siteOf, test } from './host.ts'

/** A deck of three slides, as reveal.js's own template has it: words, the step, the step once it is shown. */
const deck = (loader: string, frame: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A deck</title><link rel="icon" href="data:">
<link rel="stylesheet" href="dist/reset.css"><link rel="stylesheet" href="dist/reveal.css">
<link rel="stylesheet" href="dist/theme/white.css">${loader}</head>
<body><div class="reveal"><div class="slides">
<section>Words</section>
<section>${frame}</section>
<section>${frame.replace(' src=', ' data-src=')}</section>
</div></div>
<script src="dist/reveal.js"></script>
<script>Reveal.initialize({ transition: 'none', backgroundTransition: 'none' })</script>
</body></html>`

const slide = (page: Page) => page.evaluate('Reveal.getIndices().h')

test('reveal.js: a step wakes, fits and rests with its slide, and leaves the deck its keys', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  const folder = info.outputPath('deck')
  await mkdir(folder, { recursive: true })
  await cp('node_modules/reveal.js/dist', `${folder}/dist`, { recursive: true })
  await writeFile(`${folder}/index.html`, deck(loaderTag(siteOf(origins)), copied('iframe')))
  // What reveal.js says to a frame, as the frame hears it.
  await page.addInitScript(`if (parent !== self) {
    slides = []
    addEventListener('message', ({ data }) => typeof data === 'string' && slides.push(data))
  }`)
  await page.goto(await serveSite(folder))
  await expect.poll(() => page.evaluate('Reveal.isReady()')).toBe(true)

  // To the step by the deck's own key; the frame does not take the keyboard.
  await page.keyboard.press('ArrowRight')
  const first = page.frameLocator('iframe >> nth=0')
  await expect(first.locator('[data-quantity="q:0"]').first()).toHaveText(/^0\.665/)
  await expectToFit(first)
  expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')

  // What is pressed in the step moves the step and not the deck, until Escape gives the keys back.
  await expectLiving(page, complaints, first)
  expect(await slide(page)).toBe(1)
  await first.getByRole('slider', { name: 'first stage of cat' }).press('Escape')
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).not.toBe('IFRAME')
  await page.keyboard.press('ArrowRight')
  expect(await slide(page)).toBe(2)
  expect(await page.evaluate('Reveal.isOverview()')).toBe(false)

  // The second is loaded now and not before, and is as high as it must be at once.
  const second = page.frameLocator('iframe >> nth=1')
  await expectToFit(second)
  await expectToAnswer(second)

  // The first was told to rest. What changes meanwhile is there when it is shown again. What it heard first may be
  // just that: reveal.js says `slide:start` when the slide is shown, to a document that may not be there yet.
  const toldLast = () => first.locator('body').evaluate(() => Reflect.get(window, 'slides').at(-1))
  await expect.poll(toldLast).toBe('slide:stop')
  const height = () =>
    page
      .locator('iframe')
      .nth(0)
      .evaluate((frame) => frame.clientHeight)
  const before = await height()
  await page.evaluate(() =>
    window.frames[0]?.postMessage({ surprisal: 1, type: 'set', state: 'hide=presets,chart' }, '*'),
  )
  await expect(first.locator('[data-part="chart"]:visible')).toHaveCount(0)
  await second.getByRole('slider', { name: 'first stage of cat' }).press('Escape')
  expect(await height()).toBe(before)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(toldLast).toBe('slide:start')
  await expectToFit(first)
  expect(await height()).toBeLessThan(before)

  // The second, taken out of the deck when it was hidden, comes back.
  expect(await page.locator('iframe').nth(1).getAttribute('src')).toBeNull()
  await page.keyboard.press('ArrowRight')
  await expectToFit(second)
  expect(complaints).toEqual([])
})
