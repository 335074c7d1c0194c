import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stepStore } from './stepStore.ts'
import { createReaderStore } from './store.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function two() {
  const page = createReaderStore()
  return { page, near: stepStore(page), far: stepStore(page) }
}

const p0 = (store: ReturnType<typeof stepStore>) => store.getState().reader.p[0]

test('what is set in one step is there in the other', () => {
  const { near, far } = two()
  near.actions.setP(0, 0.7)
  expect(p0(near)).toBe(0.7)
  expect(p0(far)).toBe(0.7)
})

test('each step has its own current line', () => {
  const { page, near, far } = two()
  near.actions.setLine(3)
  expect(near.getState().reader.line).toBe(3)
  expect(far.getState().reader.line).toBe(1)
  expect(page.getState().reader.line).toBe(1)
  far.actions.setP(0, 0.2)
  expect(near.getState().reader.line).toBe(3)
})

test('a step in sight stands still while the hand is on another, and follows when the hand rests', () => {
  const { near, far } = two()
  const before = p0(far)
  const seen = vi.fn()
  far.setAttention('sight')
  far.subscribe(seen)
  for (const value of [0.5, 0.6, 0.7]) {
    near.actions.setP(0, value)
    vi.advanceTimersByTime(50)
    expect(p0(far)).toBe(before)
  }
  vi.runAllTimers()
  expect(p0(far)).toBe(0.7)
  expect(seen).toHaveBeenCalledTimes(1)
})

test('a step out of sight follows when it comes into sight', () => {
  const { near, far } = two()
  const before = p0(far)
  far.setAttention('away')
  near.actions.setP(0, 0.7)
  vi.runAllTimers()
  expect(p0(far)).toBe(before)
  far.setAttention('sight')
  vi.runAllTimers()
  expect(p0(far)).toBe(0.7)
})

test('the step that takes the hand has what was done elsewhere at once', () => {
  const { near, far } = two()
  far.setAttention('away')
  near.actions.setP(0, 0.7)
  far.setAttention('hand')
  expect(p0(far)).toBe(0.7)
})
