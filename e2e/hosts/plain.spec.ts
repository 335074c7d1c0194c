import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { loaderTag } from '../../src/share/snippet.ts'
import { hostPage } from '../embed/host.ts'
import { expectLiving, expectStep, expectToFit, inFrame, siteOf, TITLE, test } from './host.ts'

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

test('Any page of your own: the line works alone, and gets its height from the loader, on another origin', async ({
  page,
  origins,
  copied,
  complaints,
}) => {
  await page.goto(origins.serve(copied('iframe')))
  await expect(page.locator('iframe')).toHaveAttribute('title', TITLE)
  expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(560)
  await expectLiving(page, complaints)

  await page.goto(origins.serve(`${copied('iframe')}${loaderTag(siteOf(origins))}`))
  await expectLiving(page, complaints)
  await expectToFit(inFrame(page))

  await page.goto(origins.serve(copied('element')))
  await expectStep(page, complaints)
})

test('The strictest sandbox: scripts alone, from a server that sends no CORS header', async ({
  page,
  origins,
  copied,
  complaints,
}) => {
  const frame = copied('iframe').replace('<iframe', '<iframe sandbox="allow-scripts"')
  await page.goto(origins.serve(`${frame}${loaderTag(siteOf(origins))}`))
  await expectLiving(page, complaints)
  await expectToFit(inFrame(page))
})

test('A pasted document (srcdoc): the line works in it, with the loader in it', async ({
  page,
  origins,
  copied,
  complaints,
}) => {
  const document = escaped(`${copied('iframe')}${loaderTag(siteOf(origins))}`)
  await page.goto(
    origins.serve(`<iframe title="A document" width="800" height="1500" srcdoc="${document}"></iframe>`),
  )
  const frame = inFrame(page).frameLocator('iframe')
  await expectLiving(page, complaints, frame)
  await expectToFit(frame)
})

test('A file on disk: the line works in it, and the loader too', async ({
  page,
  origins,
  copied,
  complaints,
  browserName,
}, info) => {
  // Of a frame of the web in a file. That of a file in a file is tested in Firefox too, in e2e/embed/places.spec.ts.
  test.skip(
    browserName === 'firefox',
    'the keys of its remote protocol do not reach the process of the frame',
  )
  const file = info.outputPath('page.html')
  await writeFile(file, hostPage(`${copied('iframe')}${loaderTag(siteOf(origins))}`))
  await page.goto(pathToFileURL(file).href)
  await expectLiving(page, complaints)
  await expectToFit(inFrame(page))
})
