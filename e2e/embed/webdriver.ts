import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** The name under which WebDriver hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

interface Element {
  readonly [ELEMENT]: string
}

/** One window of WebKit, driven by the plain WebDriver protocol (https://www.w3.org/TR/webdriver2/). */
export interface Window {
  readonly open: (address: string) => Promise<void>
  /** The result of a function body in the current frame. */
  readonly run: <T>(body: string) => Promise<T>
  /** Goes into the first frame of the page. */
  readonly enterFrame: () => Promise<void>
  readonly leaveFrame: () => Promise<void>
  /** Drags from the middle of the first element of this selector by so many px. */
  readonly drag: (selector: string, by: { readonly x: number; readonly y: number }) => Promise<void>
  readonly close: () => Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answering(address: string, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    const ready = await fetch(`${address}/status`).catch(() => null)
    if (ready?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('WebKitWebDriver ended before it answered')
}

/** Starts WebKitGTK on a screen that nobody sees. */
export async function openWebKit(browser: string): Promise<Window> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '1300x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [display]: unknown[] = await once(screen.stdout, 'data')
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      // Its own sandbox needs rights that a container does not have.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  const address = `http://127.0.0.1:${port}`
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`)
    return value
  }
  const stop = () => {
    driver.kill()
    screen.kill()
  }
  try {
    await answering(address, driver)
    const options = { binary: browser, args: ['--automation'] }
    const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })
    const session = `/session/${sessionId}`
    const find = (selector: string) =>
      send<Element>('POST', `${session}/element`, { using: 'css selector', value: selector })
    return {
      open: (url) => send('POST', `${session}/url`, { url }),
      run: (body) => send('POST', `${session}/execute/sync`, { script: body, args: [] }),
      enterFrame: async () => send('POST', `${session}/frame`, { id: await find('iframe') }),
      leaveFrame: () => send('POST', `${session}/frame`, { id: null }),
      async drag(selector, by) {
        const origin = await find(selector)
        const actions = [
          { type: 'pointerMove', origin, x: 0, y: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerMove', origin: 'pointer', ...by, duration: 100 },
          { type: 'pointerUp', button: 0 },
        ]
        await send('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions }] })
      },
      async close() {
        await send('DELETE', session)
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}
