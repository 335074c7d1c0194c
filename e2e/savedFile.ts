import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The file that a page hands to its reader when this is pressed. */
export async function savedFile(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  if (page.context().browser()?.browserType().name() === 'firefox') return takenFile(page, press)
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** The same where Playwright hears of no download, as in a stock Firefox: the file is taken from the link to it. */
async function takenFile(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  await page.evaluate(`{
    const files = new Map()
    const { createObjectURL } = URL
    const { click } = HTMLAnchorElement.prototype
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob)
      files.set(address, blob)
      return address
    }
    saved = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(URL, { createObjectURL })
        Object.assign(HTMLAnchorElement.prototype, { click })
        files.get(this.href).arrayBuffer().then((bytes) =>
          resolve({ name: this.download, bytes: [...new Uint8Array(bytes)] }))
      }
    })
    undefined
  }`)
  await press()
  const { name, bytes } = (await page.evaluate('saved')) as { name: string; bytes: number[] }
  return { name, bytes: Buffer.from(bytes) }
}
