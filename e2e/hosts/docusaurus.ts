import { expect } from '@playwright/test'
import { expectStep, siteOf, test } from './host.ts'
import { INSTALLING, installed } from './packages.ts'
import { run, writeFiles } from './tools.ts'

test('Docusaurus: both forms live in a page that is opened, and in one that a link of the site puts in its place', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  test.setTimeout(INSTALLING)
  const packages = await installed('docusaurus')
  const built = info.outputPath('site')
  const site = await serveSite(built)
  // The packages are looked for from the folder of the course upward.
  const folder = `${packages}/course`
  const config = {
    title: 'A course',
    url: new URL(site).origin,
    baseUrl: '/',
    trailingSlash: true,
    onBrokenLinks: 'throw',
    plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/' }]],
    themes: ['@docusaurus/theme-classic'],
    scripts: [{ src: `${siteOf(origins)}embed/v1.js`, defer: true }],
  }
  await writeFiles(folder, {
    'docusaurus.config.js': `module.exports = ${JSON.stringify(config)}`,
    'static/favicon.ico': '',
    'docs/home.md': '---\nslug: /\n---\n# Home\n\nTo [JSX](jsx.mdx) and to [Markdown](markdown.md).\n',
    'docs/jsx.mdx': `# JSX\n\nSome *words* before.\n\n${copied('jsx')}\n\nAnd after.\n`,
    'docs/markdown.md': `# Markdown\n\nSome *words* before.\n${copied('markdown')}And after.\n`,
  })
  await run(
    'node',
    folder,
    '../node_modules/@docusaurus/core/bin/docusaurus.mjs',
    'build',
    '--out-dir',
    built,
  )

  await page.goto(`${site}jsx/`)
  await expectStep(page, complaints)
  await page.goto(site)
  await page.evaluate('stayed = true')
  for (const name of ['Markdown', 'Home', 'JSX']) {
    await page.getByRole('link', { name, exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    if (name !== 'Home') await expectStep(page, complaints)
  }
  expect(await page.evaluate('stayed')).toBe(true)
})
