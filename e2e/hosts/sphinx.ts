import { expect } from '@playwright/test'
import { expectStep, siteOf, test } from './host.ts'
import { ICON, isThere, run, whyMissing, writeFiles } from './tools.ts'

test.skip(!isThere('sphinx-build'), whyMissing('sphinx-build'))

test('Sphinx with MyST-parser (Jupyter Book 1): the raw directive is the frame, with the loader of the site', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  const folder = info.outputPath('course')
  await writeFiles(folder, {
    ...ICON,
    'conf.py': [
      'project = "A course"',
      'extensions = ["myst_parser"]',
      `html_js_files = [("${siteOf(origins)}embed/v1.js", {"defer": "defer"})]`,
    ].join('\n'),
    'index.md': `# A step\n\nWords before.\n\n${copied('sphinx')}\nWords *after*.\n`,
  })
  await run('sphinx-build', folder, '-q', '-W', '-b', 'html', '.', 'site')
  await page.goto(await serveSite(`${folder}/site`))
  await expect(page.getByText('Words after.')).toBeVisible()
  await expectStep(page, complaints)
})
