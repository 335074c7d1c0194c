import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete } from '../state/complete.ts'
import { formatQuery, parseQuery } from '../state/query.ts'
import { defaultReader, type Reader } from '../state/reader.ts'
import { createReaderStore } from '../state/store.ts'
import { readers } from '../state/testing/readers.ts'
import { answer, type Surroundings } from './answer.ts'
import { type Request, readRequest } from './request.ts'
import { messages } from './testing/messages.ts'

const step = { schema: { lines: 4, questions: ['share-sign'] } }

function opened(partial: Partial<Reader> = {}) {
  const store = createReaderStore()
  store.actions.open(partial, [])
  const calls: string[] = []
  const presented: Partial<Reader>[] = []
  const surroundings: Surroundings = {
    announce: () => calls.push('announce'),
    pause: () => calls.push('pause'),
    resume: () => calls.push('resume'),
    present: (presentation) => presented.push(presentation),
  }
  const ask = (request: Partial<Request>) =>
    answer({ type: 'get', answered: true, ...request }, store, step, surroundings)
  return { store, calls, presented, ask }
}

describe('an embed that is asked by its host', () => {
  it('answers with its state', () => {
    expect(opened({ base: '2' }).ask({ type: 'get' })).toEqual({ type: 'state', state: 'v=1&base=2' })
    expect(opened().ask({ type: 'get' })).toEqual({ type: 'state', state: '' })
  })

  it('takes over every state that a link can say, and says it back', () => {
    fc.assert(
      fc.property(readers, (reader) => {
        const { store, ask } = opened()
        const query = formatQuery({ ...reader, ask: null, line: (reader.line % 4) + 1 }, defaultReader)
        expect(ask({ type: 'set', value: query })).toEqual({ type: 'state', state: query })
        expect(formatQuery(store.getState().reader)).toBe(query)
      }),
    )
  })

  it('keeps what a new state does not name', () => {
    const { store, ask } = opened({ base: '2', line: 3, p: [0.5, 0.25, 0.25], labels: ['a', 'b', 'c'] })
    ask({ type: 'set', value: 'z=1,2,3' })
    expect(store.getState().reader).toMatchObject({
      base: '2',
      line: 3,
      p: [0.5, 0.25, 0.25],
      labels: ['a', 'b', 'c'],
      model: { kind: 'logits', z: [1, 2, 3] },
    })
  })

  it('fits what it keeps to the number of classes that a new state has', () => {
    const { store, ask } = opened({ line: 2 })
    expect(ask({ type: 'set', value: 'z=1,2' }).type).toBe('state')
    const { reader } = store.getState()
    expect([reader.labels.length, reader.p.length, reader.line]).toEqual([2, 2, 2])
    expect(reader.p.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })

  it('changes nothing where a part of the new state cannot be read, and says which', () => {
    const { store, ask } = opened()
    const before = store.getState().reader
    for (const value of ['q=1,0,0,0,0&z=51,0', 'line=9', 'colour=red', 'v=2&q=1,0', 'p=2,2', undefined]) {
      const reply = ask(value === undefined ? { type: 'set' } : { type: 'set', value })
      expect(reply).toMatchObject({ type: 'error', code: 'state', detail: expect.stringMatching(/\w/) })
      expect(store.getState().reader).toBe(before)
    }
  })

  it('never throws and changes its state for a valid `set` or a `reset` only, whatever a page sends', () => {
    fc.assert(
      fc.property(readers, fc.array(messages, { maxLength: 8 }), (reader, sent) => {
        const { store, ask } = opened(reader)
        for (const data of sent) {
          const request = readRequest(data)
          if (!request) continue
          const before = store.getState().reader
          const reply = ask(request)
          if (reply.type === 'error') expect(reply.detail.length).toBeLessThanOrEqual(200)
          const { state, notices } = parseQuery(request.value ?? '', step.schema, before)
          const expected = complete(before, state)
          const sets = request.type === 'set' && request.value !== undefined && notices.length === 0
          if (sets) expect(store.getState().reader).toEqual(expected)
          else if (request.type !== 'reset') expect(store.getState().reader).toBe(before)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('goes back to the numbers it opened with on `reset`', () => {
    const { store, ask } = opened({ p: [0.5, 0.5] })
    store.actions.setP(0, 0.9)
    expect(ask({ type: 'reset' }).type).toBe('state')
    expect(store.getState().reader.p).toEqual([0.5, 0.5])
  })

  it('presents a theme and a language of the closed lists and no other', () => {
    const { presented, ask } = opened()
    expect(ask({ type: 'theme', value: 'dark' }).type).toBe('state')
    expect(ask({ type: 'lang', value: 'en' }).type).toBe('state')
    expect(presented).toEqual([{ theme: 'dark' }, { lang: 'en' }])
    for (const value of ['sepia', '', 'dark&lang=en', '<b>'])
      expect(ask({ type: 'theme', value })).toMatchObject({ type: 'error', code: 'theme' })
    expect(ask({ type: 'lang' })).toMatchObject({ type: 'error', code: 'lang' })
    expect(presented).toHaveLength(2)
  })

  it('presents what a new state says of the page', () => {
    const { presented, ask } = opened()
    ask({ type: 'set', value: 'theme=dark&hide=nav' })
    expect(presented).toEqual([{ theme: 'dark', hide: ['nav'] }])
  })

  it('announces itself, pauses and resumes when it is asked to', () => {
    const { calls, ask } = opened()
    for (const type of ['hello', 'pause', 'resume'] as const) expect(ask({ type }).type).toBe('state')
    expect(calls).toEqual(['announce', 'pause', 'resume'])
  })

  it('names the requests that it knows to a host that asks another', () => {
    expect(opened().ask({ type: null })).toMatchObject({ type: 'error', code: 'type' })
  })
})
