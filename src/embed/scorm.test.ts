import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Question } from '../steps/step.ts'
import { type Attempt, findScormApi, openScorm, type ScormApi } from './scorm.ts'

/** A platform: what it was told, and what it had kept. */
function platform(kept: Record<string, string> = {}) {
  const values: Record<string, string> = { 'cmi.core.lesson_status': 'not attempted', ...kept }
  const calls: string[] = []
  const called = (call: string) => {
    calls.push(call)
    return 'true'
  }
  const api: ScormApi = {
    LMSInitialize: () => called('initialize'),
    LMSGetValue: (name) => values[name] ?? '',
    LMSSetValue(name, value) {
      values[name] = value
      return called(`${name}=${value}`)
    },
    LMSCommit: () => called('commit'),
    LMSFinish: () => called('finish'),
  }
  return { api, values, calls }
}

/** A window in these frames, from the inside out; a foreign one throws at what is read of it but its parent. */
function framed(...around: readonly (object | 'foreign')[]): Window {
  let outer: object | null = null
  for (const own of around.toReversed()) {
    const target = own === 'foreign' ? {} : own
    const parent: object | null = outer
    outer = new Proxy(target, {
      get(_, name) {
        if (name === 'parent') return parent ?? outer
        if (own === 'foreign') throw new DOMException('Blocked a frame', 'SecurityError')
        return Reflect.get(target, name)
      },
    })
  }
  return outer as unknown as Window
}

const frames = (count: number) => Array.from({ length: count }, () => ({}))

describe('the API of a platform', () => {
  const { api } = platform()
  it('is found in the page itself and in up to ten around it', () => {
    for (let depth = 0; depth <= 10; depth++)
      expect(findScormApi(framed(...frames(depth), { API: api }))).toBe(api)
    expect(findScormApi(framed(...frames(11), { API: api }))).toBeNull()
  })
  it('is found beyond pages of others, which may not be looked into', () => {
    expect(findScormApi(framed({}, 'foreign', 'foreign', { API: api }))).toBe(api)
    expect(findScormApi(framed({}, 'foreign'))).toBeNull()
  })
  it('is found from the window that opened this one, and around that', () => {
    expect(findScormApi(framed({ opener: framed({}, { API: api }) }))).toBe(api)
    expect(findScormApi(framed({ opener: framed('foreign') }))).toBeNull()
    expect(findScormApi(framed({ opener: null }))).toBeNull()
  })
  it('is no element that happens to be called so', () => {
    expect(findScormApi(framed({ API: { tagName: 'DIV' } }, { API: api }))).toBe(api)
  })
})

const question = { options: [{ right: false }, { right: true }] } as unknown as Question

/** A page in a platform, whose state changes and whose options are pressed by hand. */
function page(api: unknown) {
  const listeners: Record<string, () => void> = {}
  const changed: (() => void)[] = []
  let press: ((event: { target: unknown }) => void) | null = null
  let state: string | null = 'v=1&ask=x'
  // As `followAnswers` asks for them.
  class FakeElement {
    closest = () => this
  }
  vi.stubGlobal('Element', FakeElement)
  const options = [new FakeElement(), new FakeElement()]
  const attempt: Attempt = {
    element: {
      addEventListener: (_: string, listener: typeof press) => {
        press = listener
      },
      removeEventListener: () => {
        press = null
      },
      querySelectorAll: () => options,
    } as unknown as Element,
    question,
    state: () => state,
    subscribe: (listener) => changed.push(listener),
  }
  const window = framed({
    API: api,
    addEventListener: (type: string, listener: () => void) => {
      listeners[type] = listener
    },
  })
  return {
    window,
    attempt,
    set(next: string | null) {
      state = next
      for (const listener of changed) listener()
    },
    answer: (option: number) => press?.({ target: options[option] }),
    leave: () => listeners['pagehide']?.(),
  }
}

describe('a session with a platform', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is begun once, marks the attempt as incomplete and gives what was kept', () => {
    const { api, values, calls } = platform({ 'cmi.suspend_data': 'v=1&z=2,1' })
    expect(openScorm(page(api).window)?.kept).toBe('v=1&z=2,1')
    expect(values['cmi.core.lesson_status']).toBe('incomplete')
    expect(calls.filter((call) => call === 'initialize')).toHaveLength(1)
  })
  it('keeps the state once the hand rests, not on each step of a drag', () => {
    const { api, values, calls } = platform()
    const { window, attempt, set } = page(api)
    openScorm(window)?.follow(attempt)
    for (let i = 0; i < 50; i++) {
      set(`v=1&z=${i}`)
      vi.advanceTimersByTime(20)
    }
    expect(values['cmi.suspend_data']).toBeUndefined()
    vi.advanceTimersByTime(1000)
    expect(calls.filter((call) => call.startsWith('cmi.suspend_data'))).toEqual(['cmi.suspend_data=v=1&z=49'])
  })
  it('keeps the defaults as a link that says nothing, so that they are not taken for no attempt', () => {
    const { api, values } = platform({ 'cmi.suspend_data': 'v=1&z=2,1' })
    const { window, attempt, set } = page(api)
    openScorm(window)?.follow(attempt)
    set('')
    vi.advanceTimersByTime(1000)
    expect(values['cmi.suspend_data']).toBe('v=1')
  })
  it('keeps the reader’s own state while another is shown', () => {
    const { api, values } = platform()
    const { window, attempt, set, leave } = page(api)
    openScorm(window)?.follow(attempt)
    set('v=1&z=3,1')
    vi.advanceTimersByTime(1000)
    set(null)
    vi.advanceTimersByTime(1000)
    leave()
    expect(values['cmi.suspend_data']).toBe('v=1&z=3,1')
  })
  it('offers the state again, as the page goes, to a platform that refused it', () => {
    const { api, calls } = platform()
    let refuses = true
    const { window, attempt, set, leave } = page({
      ...api,
      LMSSetValue: (name: string, value: string) => (refuses ? 'false' : api.LMSSetValue(name, value)),
    })
    openScorm(window)?.follow(attempt)
    set('v=1&z=3,1')
    vi.advanceTimersByTime(1000)
    refuses = false
    leave()
    expect(calls).toContain('cmi.suspend_data=v=1&z=3,1')
  })
  it('keeps nothing that it could not give back', () => {
    const { api, values } = platform()
    const { window, attempt, set } = page(api)
    openScorm(window)?.follow(attempt)
    set(`v=1&labels=${'a'.repeat(5000)}`)
    vi.advanceTimersByTime(1000)
    expect(values['cmi.suspend_data']).toBeUndefined()
  })
  it('reports the first guess of 0 to 100 and completes the attempt; a second one says nothing', () => {
    for (const [option, raw] of [
      [0, '0'],
      [1, '100'],
    ] as const) {
      const { api, values, calls } = platform()
      const { window, attempt, answer } = page(api)
      openScorm(window)?.follow(attempt)
      answer(option)
      expect(values).toMatchObject({
        'cmi.core.score.min': '0',
        'cmi.core.score.max': '100',
        'cmi.core.score.raw': raw,
        'cmi.core.lesson_status': 'completed',
      })
      expect(calls.at(-1)).toBe('commit')
      answer(1 - option)
      expect(values['cmi.core.score.raw']).toBe(raw)
    }
  })
  it('leaves an attempt that was completed as it is', () => {
    const { api, values } = platform({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '0' })
    const { window, attempt, answer } = page(api)
    openScorm(window)?.follow(attempt)
    answer(1)
    expect(values).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '0' })
  })
  it('ends as the page goes, with the last state', () => {
    const { api, calls } = platform()
    const { window, attempt, set, leave } = page(api)
    openScorm(window)?.follow(attempt)
    set('v=1&z=3,1')
    leave()
    expect(calls.slice(-4)).toEqual([
      'cmi.suspend_data=v=1&z=3,1',
      'cmi.core.exit=suspend',
      'commit',
      'finish',
    ])
  })
  it('is none where the platform refuses or throws, and a platform that fails later stops nothing', () => {
    expect(openScorm(page({ LMSInitialize: () => 'false' }).window)).toBeNull()
    const fails = () => {
      throw new Error('no connection')
    }
    expect(openScorm(page({ LMSInitialize: fails }).window)).toBeNull()
    const { window, attempt, answer, leave } = page({
      LMSInitialize: () => 'true',
      LMSGetValue: fails,
      LMSSetValue: fails,
    })
    openScorm(window)?.follow(attempt)
    answer(0)
    leave()
  })
})
