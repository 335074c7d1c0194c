import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, type Page } from '@playwright/test'
import { complaints } from '../complaints.ts'
import { serveDist } from '../staticServer.ts'

/**
 * A stock Firefox keeps a frame of another site in a process of its own, which the keys and the pointer of its remote
 * protocol do not reach. One process for all sites changes nothing of what the sites may do to each other.
 */
const ONE_PROCESS = { 'fission.webContentIsolationStrategy': 0 }

export const test = base.extend({
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, firefoxUserPrefs: ONE_PROCESS }),
    { scope: 'worker' },
  ],
})

/** The site on one origin and pages of somebody else on another; neither sends a CORS header. */
export interface Origins {
  /** The folder of the embeds, with its slash. */
  readonly embeds: string
  /** The paths that were asked for of the site so far. */
  readonly asked: readonly string[]
  /** Serves this as the body of a page of the host, and gives its address. */
  readonly serve: (body: string) => string
  readonly close: () => void
}

/** A page of the host: what its frames say is kept in `window.heard`. */
export const hostPage = (body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A course page</title><link rel="icon" href="data:"></head>
<body><script>
  heard = []
  addEventListener('message', ({ data, origin }) => heard.push({ data, origin }))
</script>
${body}
</body></html>`

export async function serveOrigins(headers: Readonly<Record<string, string>> = {}): Promise<Origins> {
  const site = await serveDist('/', headers)
  const pages: string[] = []
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))]
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    embeds: `${site.address}embed/`,
    asked: site.asked,
    serve: (body) => `http://localhost:${port}/${pages.push(hostPage(body)) - 1}`,
    close: () => {
      site.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

/** All that a page and its frames complain of, violations of a policy and requests beyond this address among it. */
export async function allComplaints(page: Page, address = ''): Promise<readonly string[]> {
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    console.error('policy: ' + event.effectiveDirective + ' ' + event.blockedURI))`)
  return complaints(page, address)
}

/** A message that a frame sent to its host. */
export interface Heard {
  readonly data: Readonly<Record<string, unknown>>
  readonly origin: string
}

/** What the host has heard of one type so far. */
export async function heard(page: Page, type: string): Promise<readonly Record<string, unknown>[]> {
  const all = (await page.evaluate('heard')) as readonly Heard[]
  return all.map(({ data }) => data).filter((data) => data['surprisal'] === 1 && data['type'] === type)
}

/** Says something to the first frame, as the host. */
export const tell = (page: Page, message: unknown) =>
  page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), message)
