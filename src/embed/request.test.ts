import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REQUESTS, readRequest } from './request.ts'
import { messages } from './testing/messages.ts'

const isOfWordPress = (data: unknown) =>
  typeof data === 'object' &&
  data !== null &&
  Reflect.get(data, 'message') === 'ready' &&
  typeof Reflect.get(data, 'secret') === 'string'

describe('readRequest', () => {
  it('never throws, and hears nothing that does not bear the mark, whatever a page sends', () => {
    fc.assert(
      fc.property(messages, (data) => {
        const request = readRequest(data)
        const marked = typeof data === 'object' && data !== null && Reflect.get(data, 'surprisal') === 1
        const slide = data === 'slide:start' || data === 'slide:stop'
        expect(request !== null).toBe(marked || slide || isOfWordPress(data))
        expect(request?.answered ?? false).toBe(marked && !isOfWordPress(data))
      }),
      { numRuns: 2000 },
    )
  })

  it('knows the requests of the list and no other, not even those that objects inherit', () => {
    for (const type of REQUESTS) expect(readRequest({ surprisal: 1, type })?.type).toBe(type)
    for (const type of ['', 'GET', 'constructor', '__proto__', null, 7])
      expect(readRequest({ surprisal: 1, type })?.type).toBeNull()
  })

  it('keeps an id that can be echoed, a number or a short text, and no other', () => {
    for (const id of [0, 7, '', 'a']) expect(readRequest({ surprisal: 1, type: 'get', id })?.id).toBe(id)
    for (const id of [null, {}, [1], true, 'x'.repeat(101)])
      expect(readRequest({ surprisal: 1, type: 'get', id })).not.toHaveProperty('id')
  })

  it('takes the value of its own field only, and only as a text', () => {
    const message = { surprisal: 1, state: 's', theme: 't', lang: 'l' }
    expect(readRequest({ ...message, type: 'set' })?.value).toBe('s')
    expect(readRequest({ ...message, type: 'theme' })?.value).toBe('t')
    expect(readRequest({ ...message, type: 'lang' })?.value).toBe('l')
    expect(readRequest({ ...message, type: 'get' })).not.toHaveProperty('value')
    expect(readRequest({ ...message, type: 'set', state: ['s'] })).not.toHaveProperty('value')
  })

  it('obeys the slides of reveal.js, without an answer', () => {
    expect(readRequest('slide:start')).toEqual({ type: 'resume', answered: false })
    expect(readRequest('slide:stop')).toEqual({ type: 'pause', answered: false })
  })

  it('says all again to a WordPress that is ready later than the embed, without an answer', () => {
    expect(readRequest({ message: 'ready', secret: 'aB3' })).toEqual({ type: 'hello', answered: false })
    for (const data of [
      { message: 'ready' },
      { message: 'height', secret: 'aB3' },
      { message: 'ready', secret: 3 },
    ])
      expect(readRequest(data)).toBeNull()
  })
})
