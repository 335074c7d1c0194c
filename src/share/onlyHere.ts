const LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/

/** Whether an address leads to this machine alone, so that a page which others open cannot show it. */
export function onlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'file:' || LOCAL.test(hostname)
}
