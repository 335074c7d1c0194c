import { describe, expect, it } from 'vitest'
import { heightMessages } from '../embed/heightMessages.ts'
import { errorMessage } from '../embed/message.ts'
import { REQUESTS, readRequest } from '../embed/request.ts'
import { splicePlea, spliceReport } from '../embed/splice.ts'
import { ASKED, FOREIGN, SAID } from './messages.ts'

/** Names of fields that hosts take for theirs. */
const TAKEN = ['source', 'context', 'subject', 'messageType', 'surprisal', 'type']

describe('what is written about messages', () => {
  it('has each request that an embed answers, with the field that it reads, and no other', () => {
    expect(Object.keys(ASKED).toSorted()).toEqual([...REQUESTS].toSorted())
    for (const type of REQUESTS) {
      const fields = Object.keys(ASKED[type].fields)
      const read = readRequest({
        surprisal: 1,
        type,
        ...Object.fromEntries(fields.map((name) => [name, 'x'])),
      })
      expect(read?.value, type).toBe(fields.length > 0 ? 'x' : undefined)
      expect(readRequest({ surprisal: 1, type, state: 'x', theme: 'x', lang: 'x' })?.value).toBe(read?.value)
    }
  })

  it('names no field that hosts take for theirs', () => {
    for (const { fields } of [...Object.values(SAID), ...Object.values(ASKED)])
      expect(Object.keys(fields).filter((name) => TAKEN.includes(name))).toEqual([])
  })

  it('says how long the detail of an error may be', () => {
    expect(SAID.error.fields.detail).toContain(
      String(Object(errorMessage('state', 'x'.repeat(999))).detail.length),
    )
  })

  it('has each message for other hosts by the name that it is sent under', () => {
    const sent = [
      ...heightMessages(100, 'https://host.example/embed/kl.html#?secret=abc').slice(1),
      splicePlea('kl'),
      spliceReport('kl', 1, 'kl', ''),
    ]
    const names = sent.map((message) => {
      const {
        subject,
        sentinel,
        context,
        message: name,
      } = typeof message === 'string' ? JSON.parse(message) : Object(message)
      return subject ?? sentinel ?? context ?? name
    })
    expect(names).not.toContain(undefined)
    for (const name of names)
      expect(
        FOREIGN.some(({ message }) => message.includes(`"${name}"`)),
        name,
      ).toBe(true)
    const heard = FOREIGN.filter(({ when }) => when.startsWith('heard'))
    expect(heard.map(({ who }) => who)).toEqual(['WordPress', 'reveal.js'])
    expect(FOREIGN).toHaveLength(names.length + heard.length)
  })
})
