import { evaluate } from '@mdx-js/mdx'
import { expect } from '@playwright/test'
import { createElement } from 'react'
import * as runtime from 'react/jsx-runtime'
import { renderToString } from 'react-dom/server'
import { loaderTag } from '../../src/share/snippet.ts'
import { expectStep, siteOf, test } from './host.ts'

for (const form of ['jsx', 'markdown'] as const)
  test(`MDX: the ${form} form is compiled and rendered by React`, async ({
    page,
    origins,
    copied,
    complaints,
  }) => {
    const source = `# A page\n\nSome *words* before.\n${form === 'jsx' ? `\n${copied(form)}\n` : copied(form)}And after.\n`
    const { default: Content } = await evaluate(source, runtime)
    const html = renderToString(createElement(Content))
    expect(html).toContain('<em>words</em>')
    await page.goto(origins.serve(`${html}${loaderTag(siteOf(origins))}`))
    await expectStep(page, complaints)
  })
