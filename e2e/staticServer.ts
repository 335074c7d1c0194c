import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A policy turns scripts off in every engine; `javaScriptEnabled: false` does not in a stock Firefox. */
export const NO_SCRIPTS = { 'Content-Security-Policy': "script-src 'none'" }

export type StaticServer = {
  /** The address of the folder, which ends with its slash. */
  readonly address: string
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[]
  /** Those of them that are not there. */
  readonly missing: readonly string[]
  readonly close: () => void
}

/** Serves the built folder below a path. */
export const serveDist = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  serveFolder(DIST, path, headers)

/**
 * Serves a folder below a path, as the plainest host would: files, folders by their `index.html`, else 404.
 * @param name what the server is called on this machine; two names are two sites
 */
export async function serveFolder(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  name: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<StaticServer> {
  const all: string[] = []
  const missing: string[] = []
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname
    all.push(asked)
    const file = asked.endsWith('/') ? `${asked}index.html` : asked
    const body = file.startsWith(path)
      ? await readFile(join(folder, file.slice(path.length))).catch(() => null)
      : null
    if (body === null) missing.push(asked)
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(body === null ? 404 : 200, { 'Content-Type': type, ...headers }).end(body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, name, resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${name}:${port}${path}`,
    asked: all,
    missing,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
