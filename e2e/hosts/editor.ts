import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import type { TinyMCE } from 'tinymce'
import type { Origins } from '../embed/host.ts'
import { serveFolder } from '../staticServer.ts'

const FOLDER = dirname(createRequire(import.meta.url).resolve('tinymce'))

/** What TinyMCE, set up as a host does, saves of the HTML that is pasted into its window of source code. */
export async function saved(
  page: Page,
  origins: Origins,
  html: string,
  options: object = {},
): Promise<string> {
  const { address, close } = await serveFolder(FOLDER, '/')
  await page.goto(origins.serve(`<textarea></textarea><script src="${address}tinymce.js"></script>`))
  await page.evaluate(async (chosen) => {
    const { tinymce } = window as unknown as { tinymce: TinyMCE }
    const own = { selector: 'textarea', license_key: 'gpl', plugins: 'code' }
    const [editor] = await tinymce.init({ ...own, ...chosen })
    editor?.execCommand('mceCodeEditor')
  }, options)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(html)
  await dialog.getByRole('button', { name: 'Save' }).click()
  const content = await page.evaluate('tinymce.activeEditor.getContent()')
  close()
  return String(content)
}
