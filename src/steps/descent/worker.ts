import type { Job } from './job.ts'
import { slices } from './slices.ts'

/** Between two slices the worker reads what it is told next; a chunk a frame is as much as can be shown. */
const SLICE = 16

const give = slices((chunk) => postMessage(chunk), SLICE)

addEventListener('message', ({ data }: MessageEvent<Job | null>) => give(data))
