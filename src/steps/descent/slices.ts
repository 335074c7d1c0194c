import { advance, type Place, placeAt, rowsOf, type Snapshot, startOf } from './course.ts'
import type { Chunk, Job } from './job.ts'

interface Clock {
  readonly now: () => number
  /** Calls back after so many ms, once what waits has had its turn. */
  readonly later: (callback: () => void, ms: number) => void
}

const browserClock: Clock = {
  now: () => performance.now(),
  later: (callback, ms) => {
    setTimeout(callback, ms)
  },
}

/** Between two looks at the clock at a given pace, in ms: a frame. */
const FRAME = 16

/**
 * Trains in slices, between which the thread is free for others: in a worker for the next message, on a page for the
 * reader's hand.
 * @param tell gets the snapshots of each slice
 * @param slice how long one may last, in ms; a single step is never cut
 * @returns what gives it a job in the place of the one before, or none
 */
export function slices(
  tell: (chunk: Chunk) => void,
  slice: number,
  clock: Clock = browserClock,
): (job: Job | null) => void {
  let latest = 0
  return (job) => {
    latest++
    if (job === null) return
    const mine = latest
    const begin = clock.now()
    const walk = walker(job)
    let made = 0
    const work = () => {
      if (mine !== latest) return
      const from = clock.now()
      const due = dueAfter((from - begin) / 1000, job)
      const snapshots: Snapshot[] = []
      let blown = false
      while (made < due && !blown && (snapshots.length === 0 || clock.now() - from < slice)) {
        const next = walk()
        if (next === null) blown = true
        else {
          snapshots.push(next)
          made++
        }
      }
      const end = blown ? 'blown' : made >= job.count ? 'done' : null
      if (snapshots.length > 0 || end !== null) tell({ id: job.id, snapshots, end })
      if (end === null) clock.later(work, made < due ? 0 : FRAME)
    }
    work()
  }
}

/** How many snapshots may be there after so many seconds; the first comes at once. */
const dueAfter = (seconds: number, { count, pace }: Job) =>
  pace === Number.POSITIVE_INFINITY ? count : Math.min(count, Math.floor(seconds * pace) + 1)

/** Gives a job's snapshots one by one, and null where the run blows up. */
function walker({ setup, after }: Job): () => Snapshot | null {
  let place: Place | null = after && placeAt(setup, rowsOf(after, setup.C))
  let first = after === null
  return () => {
    if (first) place = placeAt(setup, startOf(setup))
    else if (place !== null) place = advance(setup, place)
    first = false
    return place?.snapshot ?? null
  }
}
