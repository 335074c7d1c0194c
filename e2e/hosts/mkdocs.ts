import { expect } from '@playwright/test'
import { expectStep, siteOf, test } from './host.ts'
import { isThere, run, whyMissing, writeFiles } from './tools.ts'

test.skip(!isThere('mkdocs'), whyMissing('mkdocs'))

test('MkDocs Material: a step lives in a page that is opened, and in one that instant navigation puts in its place', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  const folder = info.outputPath('course')
  const site = await serveSite(`${folder}/site`)
  await writeFiles(folder, {
    'mkdocs.yml': [
      'site_name: A course',
      // Instant navigation follows the links that the map of the site has.
      `site_url: ${site}`,
      'theme:',
      '  name: material',
      '  font: false',
      '  features: [navigation.instant]',
      `extra_javascript: ['${siteOf(origins)}embed/v1.js']`,
      'nav: [{ Home: index.md }, { A frame: frame.md }, { An element: element.md }]',
    ].join('\n'),
    'docs/index.md': '# Home\n\nSome *words*.\n',
    'docs/frame.md': `# A frame\n\nWords before.\n${copied('markdown')}Words after.\n`,
    // The loader is named for the whole site.
    'docs/element.md': `# An element\n\n${copied('element').replace(/\n<script.*/, '')}\n`,
  })
  await run('mkdocs', folder, 'build', '--strict')

  await page.goto(`${site}frame/`)
  await expectStep(page, complaints)

  await page.goto(site)
  await page.evaluate('stayed = true')
  for (const name of ['A frame', 'An element', 'Home', 'A frame']) {
    await page.getByRole('link', { name, exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    if (name === 'Home') continue
    await expectStep(page, complaints)
  }
  expect(await page.evaluate('stayed')).toBe(true)
})
