import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, type Frame, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { withState } from '../../src/share/offlineFile.ts'
import { scormPackage } from '../../src/share/scormPackage.ts'
import { complaints } from '../complaints.ts'
import { type StaticServer, serveDist } from '../staticServer.ts'
import { STEPS } from '../steps/parts.ts'
import { expectToMove } from './expectToMove.ts'
import { allComplaints, test } from './host.ts'

const FOLDER = 'dist/share/offline/'
const fileOf = (slug: string) => readFile(`${FOLDER}${slug}.html`, 'utf8')

/** Opens a file by its place on the disk, as a double click does; all that it complains of or asks for. */
async function openFile(page: Page, path: string, search = '') {
  const { href } = pathToFileURL(path)
  const found = await allComplaints(page, href)
  await page.goto(href + search)
  return found
}

test('an offline file opens from the disk, is dragged and typed into, asks for nothing and breaks no policy', async ({
  page,
}, info) => {
  const path = info.outputPath('identity.html')
  await writeFile(path, withState(await fileOf('identity'), 'v=1&base=2&ask=share-sign'))
  const found = await openFile(page, path)
  const kl = page.locator('[data-quantity="kl"]').first()
  await expect(kl).toHaveAttribute('data-unit', 'bit')
  await expect(page.locator('[data-part="ask"]')).toBeVisible()

  await expectToMove(page, page)

  const faces = () =>
    page.evaluate(() =>
      [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
    )
  expect(await faces()).toEqual(expect.arrayContaining(['KaTeX_Main loaded', 'KaTeX_Math loaded']))
  await expect(page.getByText('open the full page')).toHaveCount(0)
  expect(found).toEqual([])
})

test('there is an offline file of each step, of at most 150 kB after gzip, the lab 180, and 1 MB before', async ({
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'a file weighs the same in every engine')
  const files = await readdir(FOLDER)
  expect(files.sort()).toEqual(STEPS.map(({ slug }) => `${slug}.html`).sort())
  for (const file of files) {
    const bytes = await readFile(`${FOLDER}${file}`)
    expect(bytes.length, file).toBeLessThanOrEqual(1_000_000)
    const most = file === 'descent.html' ? 180_000 : 150_000
    expect(gzipSync(bytes, { level: 6 }).length, file).toBeLessThanOrEqual(most)
  }
})

test('@full every offline file wakes with the question of its address and asks for nothing', async ({
  page,
  browserName,
}) => {
  test.skip(
    browserName !== 'chromium',
    'a file weighs the same in every engine, and one step is tried in each',
  )
  test.slow()
  const files = await readdir(FOLDER)
  expect(files.sort()).toEqual(STEPS.map(({ slug }) => `${slug}.html`).sort())
  for (const { slug, question, slider } of STEPS) {
    const file = `${slug}.html`
    const found = await openFile(page, `${FOLDER}${file}`, `?v=1&ask=${question.id}`)
    await expect(page.locator('[data-part="ask"]'), file).toBeVisible()
    const lines = page.locator('[data-line] .line-value, .chip')
    const atFirst = await lines.allTextContents()
    const handle = page.getByRole('slider', { name: slider, disabled: false }).first()
    await expect(async () => {
      await handle.press('ArrowRight')
      expect(await lines.allTextContents(), file).not.toEqual(atFirst)
    }).toPass({ timeout: 10_000 })
    expect(found, file).toEqual([])
  }
})

const SCORM = createRequire(import.meta.url).resolve('scorm-again/scorm12')
const TITLE = 'Softmax'
const SLUG = 'softmax'

/** What a platform has in the end of an attempt. */
interface Attempt {
  readonly suspend_data: string
  readonly core: {
    readonly lesson_status: string
    readonly score: { readonly raw: string; readonly min: string; readonly max: string }
  }
}

/**
 * A platform with a real run-time of SCORM 1.2, which shows the package in a frame, itself in so many others.
 * @param kept what it had kept of the package
 */
async function launch(page: Page, server: StaticServer, { kept = '', depth = 0 } = {}): Promise<Frame> {
  const html = withState(await fileOf(SLUG), 'v=1&ask=shift')
  const content = unzipSync(scormPackage({ slug: SLUG, title: TITLE, html }))
  const manifest = strFromU8(content['imsmanifest.xml'] ?? new Uint8Array())
  const [, launched = ''] = /<resource [^>]*href="([^"]*)"/.exec(manifest) ?? []
  const frame = (address: string) =>
    `<iframe title="Content" width="700" height="700" src="${address}"></iframe>`
  const host = `<!doctype html><title>Platform</title><link rel="icon" href="data:"><script src="run-time.js"></script>
<script>
  API = new Scorm12API({ logLevel: 5 })
  API.loadFromJSON(${JSON.stringify({ suspend_data: kept })}, 'cmi')
</script>${frame(depth > 0 ? `between-${depth}.html` : `package/${launched}`)}`
  const pages: Readonly<Record<string, string>> = {
    'host.html': host,
    ...Object.fromEntries(
      Array.from({ length: depth }, (_, i) => [
        `between-${i + 1}.html`,
        `<!doctype html><title>Between</title>${frame(i > 0 ? `between-${i}.html` : `package/${launched}`)}`,
      ]),
    ),
  }
  await page.route(`${server.address}platform/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/platform/', '')
    if (name === 'run-time.js') return route.fulfill({ path: SCORM })
    const file = content[name.replace('package/', '')]
    return route.fulfill({
      contentType: 'text/html',
      body: pages[name] ?? strFromU8(file ?? new Uint8Array()),
    })
  })
  await page.goto(`${server.address}platform/host.html`)
  const found = () => page.frames().find((one) => one.url().includes('/package/'))
  await expect.poll(() => found() !== undefined).toBe(true)
  const opened = found()
  if (!opened) throw new Error('the package has no frame')
  return opened
}

/** Closes the package, as a platform does; what it has of it then. */
const close = (page: Page): Promise<Attempt> =>
  page.evaluate(() => {
    document.querySelector('iframe')?.remove()
    const { API } = window as unknown as { API: { cmi: Attempt } }
    return JSON.parse(JSON.stringify(API.cmi))
  })

test.describe('in a platform', () => {
  let server: StaticServer
  test.beforeEach(async ({ browserName }) => {
    test.skip(browserName !== 'chromium', 'the calls are the same in every engine')
    server = await serveDist('/')
  })
  test.afterEach(() => server?.close())

  for (const depth of [0, 3])
    test(`SCORM in an LMS: a package opens with its question, keeps its state and reports its score, ${depth} frames deep`, async ({
      page,
    }) => {
      const found = complaints(page, server.address)
      const step = await launch(page, server, { depth })
      const ask = step.locator('[data-part="ask"]')
      await expect(ask).toBeVisible()
      await step.getByRole('slider').first().press('ArrowRight')
      await expect.poll(() => page.evaluate('API.cmi.suspend_data')).toMatch(/^v=1&z=.*ask=/)
      await ask.getByRole('button').first().click()
      await expect(step.getByText('back to my numbers').first()).toBeVisible()
      const { suspend_data: kept, core } = await close(page)
      expect(kept).toMatch(/^v=1&z=.*ask=/)
      expect(core.lesson_status).toBe('completed')
      expect(core.score).toMatchObject({ min: '0', max: '100', raw: expect.stringMatching(/^(0|100)$/) })

      const again = await launch(page, server, { kept: 'v=1&z=3,1,0&ask=shift', depth })
      await expect(again.locator('[data-quantity="z:0"]').first()).toHaveText('3')
      await expect(again.locator('[data-part="ask"]')).toBeVisible()
      expect((await close(page)).core.lesson_status).toBe('incomplete')

      const broken = await launch(page, server, { kept: 'v=1&z=many', depth })
      await expect(broken.locator('.notice')).toHaveText(/kept of this step could not be read/)
      expect(found).toEqual([])
    })
})
