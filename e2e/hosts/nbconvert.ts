import { expect } from '@playwright/test'
import { loaderTag } from '../../src/share/snippet.ts'
import { expectLiving, expectToFit, siteOf, TITLE, test } from './host.ts'
import { ICON, isThere, run, whyMissing, writeFiles } from './tools.ts'

test.skip(!isThere('jupyter-nbconvert'), whyMissing('jupyter-nbconvert'))

const cell = (id: string, kind: 'code' | 'markdown', source: string) => ({
  id,
  cell_type: kind,
  metadata: {},
  source,
  ...(kind === 'code' ? { execution_count: null, outputs: [] } : {}),
})

test('Jupyter (nbconvert): the frame that Python makes and the one in a Markdown cell live in the page of the notebook', async ({
  page,
  origins,
  copied,
  complaints,
  serveSite,
}, info) => {
  const folder = info.outputPath('course')
  const notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' } },
    cells: [
      cell('loader', 'markdown', loaderTag(siteOf(origins))),
      cell('python', 'code', copied('jupyter')),
      cell('words', 'markdown', `Words *before*.\n${copied('markdown')}And after.`),
    ],
  }
  await writeFiles(folder, { ...ICON, 'course.ipynb': JSON.stringify(notebook) })
  // RequireJS and MathJax, on a network that is not there, have nothing to do with the frames.
  const without = ['require_js', 'mathjax'].map((name) => `--HTMLExporter.${name}_url=data:text/javascript,`)
  const to = ['--to', 'html', '--execute', ...without, '--output-dir', 'site', '--output', 'index']
  await run('jupyter-nbconvert', folder, ...to, 'course.ipynb')
  await page.goto(await serveSite(`${folder}/site`))
  await expect(page.locator('iframe')).toHaveCount(2)
  for (const place of [0, 1]) {
    await expect(page.locator('iframe').nth(place)).toHaveAttribute('title', TITLE)
    const frame = page.frameLocator(`iframe >> nth=${place}`)
    await expectLiving(page, complaints, frame)
    await expectToFit(frame)
  }
})
