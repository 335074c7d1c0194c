import { address } from 'virtual:training-worker'
import type { Chunk, Job } from './job.ts'
import { slices } from './slices.ts'

/** What computes the steps of a run, off the main thread where it can. */
export interface Trainer {
  /** Takes a job in the place of the one before, or none. */
  readonly give: (job: Job | null) => void
  readonly close: () => void
}

/** How long a slice on the main thread may last, in ms: a frame has time left for the hand. */
const SLICE = 6

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string
  }
}

/** The page's policy knows one name, and this is the one address that it is used for. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  return types ? types.createPolicy('surprisal', { createScriptURL: () => url }).createScriptURL(url) : url
}

let known: string | null = null

/** A worker, or null where there are none to be had: in a frame without an origin, in a page opened as a file. */
function openWorker(): Worker | null {
  if (address === null || typeof Worker === 'undefined') return null
  try {
    // A policy can be made but once on a page.
    known ??= trusted(address)
    return new Worker(known)
  } catch {
    return null
  }
}

/** Trains in a worker, or in slices of the main thread where there is none; `tell` gets the snapshots as they come. */
export function openTrainer(tell: (chunk: Chunk) => void): Trainer {
  const worker = openWorker()
  let here = worker === null ? slices(tell, SLICE) : null
  let last: Job | null = null
  worker?.addEventListener('message', ({ data }: MessageEvent<Chunk>) => tell(data))
  // Only a script that does not load gets here: none of ours throws.
  worker?.addEventListener('error', () => {
    here = slices(tell, SLICE)
    here(last)
  })
  return {
    give(job) {
      last = job
      if (here) here(job)
      else worker?.postMessage(job)
    },
    close() {
      here?.(null)
      worker?.terminate()
    },
  }
}
