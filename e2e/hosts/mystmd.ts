import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { expectLiving, TITLE, test } from './host.ts'
import { INSTALLING, installed } from './packages.ts'
import { run, writeFiles } from './tools.ts'

/** A theme is fetched from the network; what stands for one here leaves the drawing to the themes' own package. */
const THEME = { 'theme/template.yml': "jtex: v1\nkind: site\ntitle: Plain\nversion: '1'\n" }

/** The classes of the themes that place a frame in its box. */
const CLASSES = '<style>.relative { position: relative } .inline-block { display: inline-block }</style>'

test('MyST (mystmd, Jupyter Book 2): the directive becomes a frame with its title, which lives and scrolls in its box', async ({
  page,
  origins,
  copied,
  complaints,
}, info) => {
  test.setTimeout(INSTALLING)
  const packages = await installed('mystmd')
  const folder = info.outputPath('course')
  await writeFiles(folder, {
    ...THEME,
    'myst.yml': 'version: 1\nproject:\n  title: A course\nsite:\n  template: ./theme\n',
    'page.md': `# A step\n\nWords before.\n\n${copied('myst')}\nWords *after*.\n`,
  })
  await run('node', folder, `${packages}/node_modules/mystmd/dist/myst.cjs`, 'build', '--site')
  const { mdast } = JSON.parse(await readFile(`${folder}/_build/site/content/page.json`, 'utf8'))

  const { resolve } = createRequire(`${packages}/package.json`)
  const load = (name: string) => import(pathToFileURL(resolve(name)).href)
  const [{ createElement }, { renderToString }, { MyST, DEFAULT_RENDERERS }, { ThemeProvider }] =
    await Promise.all(['react', 'react-dom/server', 'myst-to-react', '@myst-theme/providers'].map(load))
  const drawn = createElement(MyST, { ast: mdast })
  const html = renderToString(createElement(ThemeProvider, { renderers: DEFAULT_RENDERERS }, drawn))

  await page.goto(origins.serve(`${CLASSES}${html}`))
  await expect(page.getByText('Words after.')).toBeVisible()
  await expect(page.locator('iframe')).toHaveAttribute('title', TITLE)
  await expectLiving(page, complaints)
})
