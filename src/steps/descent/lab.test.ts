import { expect, test } from 'vitest'
import { courseOf } from './course.ts'
import { dataOf } from './datasets.ts'
import { iris } from './iris.ts'
import { createLab, type LabState, MOST_STEPS } from './lab.ts'
import { READY_MADE } from './readyMade.ts'
import { type Choices, setupOf } from './setup.ts'
import { slices } from './slices.ts'
import type { Trainer } from './trainer.ts'

const choices: Choices = { bias: true, lambda: 0, eta: 0.5, reduction: 'mean', start: null }
const points = dataOf(READY_MADE.separable)
const setup = setupOf(points, choices)
const other = { ...setup, eta: 2 }

/** What one step of the small set takes. */
const WORK = 60 * 3 * 3

/** A lab over a trainer that takes one step at each turn of a clock in the test's hand. */
function atHand(steps = 5, patience = 0, atOnce = 10 * WORK) {
  const waiting: (() => void)[] = []
  let time = 0
  const clock = { now: () => time, later: (callback: () => void) => void waiting.push(callback) }
  const open = (tell: Parameters<typeof slices>[0]): Trainer => {
    const start = slices(tell, 0, clock)
    // As a worker would: what it is told it takes up a moment later.
    return { give: (job) => void waiting.push(() => start(job)), close: () => start(null) }
  }
  const lab = createLab(setup, steps, open, { now: () => time, atOnce })
  const turn = () => {
    time += patience
    const first = waiting.shift()
    first?.()
    return first !== undefined
  }
  const rest = () => {
    while (turn());
  }
  return { lab, turn, rest }
}

const expectRun = ({ snapshots, shown }: LabState, of: typeof setup, steps: number) => {
  expect(shown).toBe(steps)
  expect(snapshots.slice(0, steps + 1)).toEqual(courseOf(of, steps))
}

test('what is little is computed where it is asked for', () => {
  const { lab, turn } = atHand(5)
  lab.follow(other, 5)
  expectRun(lab.getState(), other, 5)
  expect(turn()).toBe(false)
})

test('opens with the step that is asked for', () => {
  expectRun(atHand(5).lab.getState(), setup, 5)
})

test('what is too much to compute at once comes from the trainer', () => {
  const { lab, rest } = atHand()
  lab.follow(setup, 40)
  rest()
  expectRun(lab.getState(), setup, 40)
})

test('scrubbing back trains nothing and forgets nothing', () => {
  const { lab, turn, rest } = atHand()
  lab.follow(setup, 20)
  rest()
  lab.follow(setup, 3)
  expect(turn()).toBe(false)
  expectRun(lab.getState(), setup, 3)
  expect(lab.getState().snapshots).toHaveLength(21)
})

test('another setup is shown at the same step, and whole', () => {
  const { lab, turn, rest } = atHand(10, 0, 0)
  lab.follow(setup, 10)
  rest()
  lab.follow(other, 10)
  turn()
  expectRun(lab.getState(), setup, 10)
  rest()
  expectRun(lab.getState(), other, 10)
})

test('a run that takes long is shown as it comes', () => {
  const { lab, turn, rest } = atHand(10, 250, 0)
  lab.follow(setup, 10)
  rest()
  lab.follow(other, 10)
  for (let i = 0; i < 2; i++) turn()
  expect(lab.getState().setup).toBe(other)
  expect(lab.getState().shown).toBeLessThan(10)
})

test('while a hand drags, what is nearly there comes first, and the last one at the end', () => {
  const { lab, turn, rest } = atHand(4, 0, 0)
  const seen: number[] = []
  lab.subscribe(({ setup: now }) => seen.push(now.eta))
  for (let eta = 1; eta <= 8; eta++) {
    lab.follow({ ...setup, eta }, 4)
    for (let i = 0; i < 3; i++) turn()
  }
  rest()
  expectRun(lab.getState(), { ...setup, eta: 8 }, 4)
  expect(seen.length).toBeGreaterThan(2)
  expect(new Set(seen).size).toBeLessThan(8)
})

test('goes on by itself until it is told to stand still', () => {
  const { lab, turn, rest } = atHand(0)
  lab.run(Infinity)
  for (let i = 0; i < 12; i++) turn()
  lab.pause()
  const { shown, running } = lab.getState()
  rest()
  expect(running).toBe(false)
  expect(shown).toBeGreaterThan(5)
  expectRun(lab.getState(), setup, shown)
  expect(lab.getState().snapshots).toHaveLength(shown + 1)
})

test('goes on under a new setup while it runs', () => {
  const { lab, turn } = atHand(3)
  lab.run(Infinity)
  for (let i = 0; i < 6; i++) turn()
  lab.follow(other, 3)
  for (let i = 0; i < 40; i++) turn()
  const now = lab.getState()
  expect(now.setup).toBe(other)
  expect(now.running).toBe(true)
  expect(now.shown).toBeGreaterThan(10)
  expectRun(now, other, now.shown)
})

test('stops where the history is full', () => {
  const { lab, rest } = atHand(0)
  const small = { ...setup, X: setup.X.slice(0, 2), y: [0, 1] }
  lab.follow(small, MOST_STEPS + 5)
  rest()
  lab.run(Infinity)
  rest()
  expect(lab.getState().running).toBe(false)
  expect(lab.getState().snapshots).toHaveLength(MOST_STEPS + 1)
})

test('a blow-up is a state, in which nothing runs', () => {
  const { lab, rest } = atHand(0)
  const wild = { ...setup, eta: 1e3, lambda: 1e3 }
  lab.follow(wild, 0)
  rest()
  lab.run(Infinity)
  rest()
  const { blown, running, snapshots } = lab.getState()
  expect([blown, running]).toEqual([true, false])
  expect(snapshots).toEqual(courseOf(wild, 500))
  lab.follow({ ...wild, eta: 0.1, lambda: 0 }, 6)
  rest()
  expect(lab.getState().blown).toBe(false)
})

test('takes up samples of another number of features and classes', () => {
  const { lab, rest } = atHand(3)
  const flowers = setupOf(iris(), choices)
  lab.follow(flowers, 3)
  rest()
  expectRun(lab.getState(), flowers, 3)
})
