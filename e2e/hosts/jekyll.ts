import { expect } from '@playwright/test'
import { loaderTag } from '../../src/share/snippet.ts'
import { expectStep, siteOf, test } from './host.ts'
import { ICON, isThere, run, whyMissing, writeFiles } from './tools.ts'

test.skip(!isThere('jekyll'), whyMissing('jekyll'))

test('Jekyll and GitHub Pages: Markdown becomes a page with the step, with the loader in the layout', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  const folder = info.outputPath('course')
  await writeFiles(folder, {
    ...ICON,
    '_config.yml': 'title: A course\ndestination: site\nkeep_files: [favicon.ico]\n',
    '_layouts/default.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>{{ page.title }}</title>${loaderTag(siteOf(origins))}<body>{{ content }}`,
    'index.md': `---\nlayout: default\ntitle: A page\n---\n\nWords before.\n${copied('markdown')}Words *after*.\n`,
  })
  await run('jekyll', folder, 'build')
  await page.goto(await serveSite(`${folder}/site`))
  await expect(page.locator('em')).toHaveText('after')
  await expectStep(page, complaints)
})
