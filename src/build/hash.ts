import { createHash } from 'node:crypto'

/** Names a file by what is in it, so that a new one is never taken for an old one. */
export const hashOf = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 8)
