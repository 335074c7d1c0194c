import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hosts } from './hosts.ts'

const ROOT = new URL('../../', import.meta.url)

describe('the table of hosts', () => {
  it('names each host once', () => {
    expect(new Set(hosts.map(({ name }) => name)).size).toBe(hosts.length)
  })
  for (const { name, status, by } of hosts.filter((host) => host.status !== 'not run')) {
    it(`says ${status} of ${name}, and a test of that name is where it says`, () => {
      const [, command, path = ''] = /^(npm [\w: ]*\w): (e2e\/[\w/.]+)$/.exec(by) ?? []
      expect(command).toBeDefined()
      const file = new URL(path, ROOT)
      expect(existsSync(file)).toBe(true)
      expect(readFileSync(file, 'utf8')).toMatch(
        new RegExp(`test\\(\\s*['\`]${name.replace(/[.()]/g, '\\$&')}: `),
      )
    })
  }
  it('says of no host that nobody has tried it and where it was tried', () => {
    for (const { status, by } of hosts) expect(by === '').toBe(status === 'not run')
  })
  it('tells for every host, in words, where to paste', () => {
    for (const { how } of hosts) expect(how).toMatch(/^[A-Z].{20,}\.$/)
  })
})
