import { cp } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { loaderTag } from '../../src/share/snippet.ts'
import { expectLiving, expectStep, expectToFit, inFrame, siteOf, test } from './host.ts'
import { ICON, isThere, run, whyMissing, writeFiles } from './tools.ts'

test.skip(!isThere('pandoc'), whyMissing('pandoc'))

test('pandoc and Quarto: Markdown becomes a page, with the loader in its head', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  const folder = info.outputPath('course')
  await writeFiles(folder, {
    ...ICON,
    'page.md': `---\ntitle: A page\n---\n\nWords before.\n${copied('markdown')}Words *after*.\n`,
    'loader.html': loaderTag(siteOf(origins)),
  })
  await run('pandoc', folder, '-s', '-H', 'loader.html', 'page.md', '-o', 'site/index.html')
  await page.goto(await serveSite(`${folder}/site`))
  await expect(page.locator('em')).toHaveText('after')
  await expectStep(page, complaints)
})

test('pandoc and Quarto: Markdown becomes a deck of reveal.js', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  const folder = info.outputPath('course')
  await writeFiles(folder, {
    ...ICON,
    'deck.md': `---\ntitle: A deck\n---\n\n## Words\n\nSome.\n\n## A step\n${copied('markdown')}`,
    'loader.html': loaderTag(siteOf(origins)),
  })
  const slides = ['-t', 'revealjs', '-V', 'revealjs-url=reveal']
  await run('pandoc', folder, '-s', ...slides, '-H', 'loader.html', 'deck.md', '-o', 'site/index.html')
  const reveal = 'node_modules/reveal.js/dist'
  await cp(reveal, `${folder}/site/reveal/dist`, { recursive: true })
  // Where pandoc looks for them; reveal.js has moved them since.
  for (const plugin of ['notes', 'search', 'zoom'])
    await cp(`${reveal}/plugin/${plugin}.js`, `${folder}/site/reveal/plugin/${plugin}/${plugin}.js`)
  await page.goto(await serveSite(`${folder}/site`))
  await expect.poll(() => page.evaluate('Reveal.isReady()')).toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expectLiving(page, complaints)
  await expectToFit(inFrame(page))
})
