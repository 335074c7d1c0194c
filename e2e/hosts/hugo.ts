import { expect } from '@playwright/test'
import { loaderTag } from '../../src/share/snippet.ts'
import { expectStep, siteOf, test } from './host.ts'
import { ICON, isThere, run, whyMissing, writeFiles } from './tools.ts'

test.skip(!isThere('hugo'), whyMissing('hugo'))

const UNSAFE = '[markup.goldmark.renderer]\nunsafe = true\n'

test('Hugo: Markdown becomes a page with the step once its HTML is let through, and without it otherwise', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  for (const config of [UNSAFE, '']) {
    const folder = info.outputPath(config === '' ? 'as-installed' : 'course')
    await writeFiles(folder, {
      ...ICON,
      'config.toml': `title = "A course"\npublishDir = "site"\ndisableKinds = ["taxonomy", "term", "RSS"]\n${config}`,
      'layouts/index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title>${loaderTag(siteOf(origins))}<body>{{ .Content }}`,
      'content/_index.md': `---\ntitle: A page\n---\n\nWords before.\n${copied('markdown')}Words *after*.\n`,
    })
    await run('hugo', folder)
    await page.goto(await serveSite(`${folder}/site`))
    await expect(page.locator('em')).toHaveText('after')
    if (config === '') {
      await expect(page.locator('iframe')).toHaveCount(0)
      continue
    }
    await expectStep(page, complaints)
  }
})
