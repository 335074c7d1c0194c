import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { hostPage, type Origins } from './host.ts'

const FRAME = 'width="700" height="560" title="The step"'
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The embed's own text as a host would paste it, with the address that it came from. */
async function pasted({ embeds }: Origins): Promise<string> {
  const html = await readFile('dist/embed/identity.html', 'utf8')
  return attribute(html.replace('<head>', `<head><base href="${embeds}">`))
}

/** Makes a page of the host with an embed in it, in one of the ways that hosts have; its address. */
export type Place = (origins: Origins, file: (name: string) => string) => Promise<string>

/** The embed of a step in a frame that may run scripts and nothing else. */
export const sandboxedStep =
  (slug: string): Place =>
  async ({ serve, embeds }) =>
    serve(`<iframe ${FRAME} sandbox="allow-scripts" src="${embeds}${slug}.html"></iframe>`)

export const sandboxed = sandboxedStep('identity')

export const places: Readonly<Record<string, Place>> = {
  'a plain frame on another origin': async ({ serve, embeds }) =>
    serve(`<iframe ${FRAME} src="${embeds}identity.html"></iframe>`),
  'a frame that may run scripts and nothing else': sandboxed,
  'a frame whose document is pasted into the host': async (origins) =>
    origins.serve(`<iframe ${FRAME} srcdoc="${await pasted(origins)}"></iframe>`),
  'a pasted document that may run scripts and nothing else': async (origins) =>
    origins.serve(`<iframe ${FRAME} sandbox="allow-scripts" srcdoc="${await pasted(origins)}"></iframe>`),
  // Chromium lets no sandboxed frame load the files beside it.
  'a frame of a file, in a file': async (_, file) => {
    const host = file('host.html')
    const embed = pathToFileURL('dist/embed/identity.html').href
    await writeFile(host, hostPage(`<iframe ${FRAME} src="${embed}"></iframe>`))
    return pathToFileURL(host).href
  },
}
