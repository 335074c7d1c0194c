import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { serveFolder } from '../staticServer.ts'
import { serveOrigins, test } from './host.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47]

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('a build that is told its public address can be embedded by pasting the address of a step, and shows a card @full', async ({
  page,
  request,
}, info) => {
  test.setTimeout(180_000)
  const folder = info.outputPath('site')
  await mkdir(folder, { recursive: true })
  const site = await serveFolder(folder, '/')
  const origins = await serveOrigins()
  try {
    await promisify(execFile)('npx', ['vite', 'build', '--outDir', folder], {
      env: { ...process.env, SITE_ADDRESS: site.address },
    })
    await page.goto(`${site.address}embed/kl.html`)
    const alternate = page.locator('link[rel="alternate"][type="application/json+oembed"]')
    const answer = await (await request.get((await alternate.getAttribute('href')) ?? '')).json()
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: site.address })
    for (const property of ['og:title', 'og:description', 'og:url'])
      await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', /\w/)

    const card = await page.locator('meta[property="og:image"]').getAttribute('content')
    expect(card).toBe(answer.thumbnail_url)
    const png = await (await request.get(card ?? '')).body()
    expect([...png.subarray(0, 4)]).toEqual(PNG)
    expect(sizeOf(png)).toEqual([1200, 630])
    const other = await readFile(join(folder, 'cards/softmax.png'))
    expect(other.equals(png)).toBe(false)

    await page.goto(origins.serve(answer.html))
    await expect(page.frameLocator('iframe').locator('[data-quantity="kl"]').first()).toHaveText(/^0\.\d+$/)
  } finally {
    site.close()
    origins.close()
  }
})
