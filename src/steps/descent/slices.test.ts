import { expect, test } from 'vitest'
import { courseOf } from './course.ts'
import { dataOf } from './datasets.ts'
import type { Chunk, Job } from './job.ts'
import { READY_MADE } from './readyMade.ts'
import { setupOf } from './setup.ts'
import { slices } from './slices.ts'

const setup = setupOf(dataOf(READY_MADE.separable), {
  bias: true,
  lambda: 0,
  eta: 0.5,
  reduction: 'mean',
  start: null,
})
const job: Job = { id: 1, setup, after: null, count: 11, pace: Infinity }

/** A clock that a look at it moves on, and whose callbacks come when they are asked for. */
function handClock(perLook = 1) {
  let time = 0
  const waiting: { callback: () => void; ms: number }[] = []
  return {
    now: () => (time += perLook),
    later: (callback: () => void, ms: number) => void waiting.push({ callback, ms }),
    next() {
      const first = waiting.shift()
      if (!first) return false
      time += first.ms
      first.callback()
      return true
    },
  }
}

function trained(slice: number, change: Partial<Job> = {}, perLook = 1) {
  const chunks: Chunk[] = []
  const clock = handClock(perLook)
  const start = slices((chunk) => chunks.push(chunk), slice, clock)
  start({ ...job, ...change })
  return { chunks, clock, start }
}

const all = (chunks: readonly Chunk[]) => chunks.flatMap(({ snapshots }) => snapshots)

test('slices of any length add up to the same run', () => {
  for (const slice of [0, 3, 1000]) {
    const { chunks, clock } = trained(slice)
    while (clock.next());
    expect(all(chunks)).toEqual(courseOf(setup, 10))
    expect(chunks.at(-1)?.end).toBe('done')
  }
})

test('a slice ends when its time is over', () => {
  const { chunks } = trained(3)
  expect(chunks).toHaveLength(1)
  expect(chunks[0]?.snapshots.length).toBeLessThan(5)
  expect(chunks[0]?.end).toBeNull()
})

test('goes on after the weights that it is given, as if it had never stopped', () => {
  const whole = courseOf(setup, 10)
  const { chunks } = trained(1000, { after: whole[4]?.W ?? null, count: 6 })
  expect(all(chunks)).toEqual(whole.slice(5))
})

test('says nothing more of a job once it has another, or none', () => {
  for (const next of [null, { ...job, id: 2 }]) {
    const { chunks, clock, start } = trained(0)
    start(next)
    while (clock.next());
    expect(chunks.filter(({ id }) => id === 1)).toHaveLength(1)
    expect(chunks.filter(({ id }) => id === 2).length > 0).toBe(next !== null)
  }
})

test('keeps to its pace', () => {
  const { chunks, clock } = trained(1000, { pace: 100, count: 1000 }, 0)
  for (let frame = 0; frame < 10; frame++) clock.next()
  // ten frames of 16 ms at a hundred a second, and the first at once
  expect(all(chunks)).toHaveLength(17)
})

test('tells of a run that blows up', () => {
  const { chunks, clock } = trained(1000, { setup: { ...setup, eta: 1e3, lambda: 1e3 }, count: 500 })
  while (clock.next());
  expect(chunks.at(-1)?.end).toBe('blown')
  expect(all(chunks).length).toBeGreaterThan(1)
})
