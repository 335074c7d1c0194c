import { describe, expect, it } from 'vitest'
import { heightMessages } from './heightMessages.ts'

const ADDRESS = 'https://host.example/embed/identity.html?v=1'

describe('the messages of a height', () => {
  it('are those that hosts understand, each in its own form', () => {
    const said = heightMessages(620, ADDRESS)
    expect(said).toContainEqual({ surprisal: 1, type: 'resize', height: 620 })
    expect(said).toContainEqual({ subject: 'lti.frameResize', height: 620 })
    expect(said).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 620 })
    const texts = said.filter((message) => typeof message === 'string')
    expect(texts.map((text) => JSON.parse(text))).toEqual([
      { src: ADDRESS, context: 'iframe.resize', height: 620 },
    ])
  })

  it('are flat, and none but Canvas’s has a field that hosts key on', () => {
    for (const message of heightMessages(620, `${ADDRESS}#?secret=abc`)) {
      if (typeof message !== 'object' || message === null) continue
      for (const value of Object.values(message)) expect(typeof value).not.toBe('object')
      const keyed = Object.keys(message).filter((key) =>
        ['source', 'context', 'subject', 'messageType'].includes(key),
      )
      expect(keyed).toEqual('subject' in message ? ['subject'] : [])
    }
  })

  it('give WordPress its secret back, and go to no WordPress that has given none', () => {
    const wordPress = (hash: string) =>
      heightMessages(620, ADDRESS + hash).filter(
        (message) => typeof message === 'object' && message !== null && 'secret' in message,
      )
    expect(wordPress('#?secret=aB3')).toEqual([{ message: 'height', value: 620, secret: 'aB3' }])
    expect(wordPress('')).toEqual([])
    expect(wordPress('&secret=x')).toEqual([])
  })

  it('can be made of a frame without an address of its own', () => {
    expect(heightMessages(620, 'about:srcdoc')).toHaveLength(4)
  })
})
