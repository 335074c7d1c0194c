import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Situation } from './remedy.ts'
import { nextAction } from './remedy.ts'

const bare: Situation = { engine: 'firefox', browser: undefined, tried: [], isRoot: false, hasApt: false }

const situation: fc.Arbitrary<Situation> = fc.record({
  engine: fc.constantFrom('chromium', 'firefox'),
  browser: fc.constantFrom(undefined, { kind: 'playwright' }, { kind: 'system', path: '/usr/bin/x' }),
  tried: fc.uniqueArray(fc.constantFrom('playwright', 'debian')),
  isRoot: fc.boolean(),
  hasApt: fc.boolean(),
})

describe('nextAction', () => {
  it('uses a browser that is there, whatever else is so', () => {
    fc.assert(
      fc.property(situation, (given) => {
        if (given.browser === undefined) expect(nextAction(given).kind).not.toBe('use')
        else expect(nextAction(given)).toEqual({ kind: 'use', browser: given.browser })
      }),
    )
  })

  it('lets Playwright install its build before anything else is touched', () => {
    const action = nextAction({ ...bare, isRoot: true, hasApt: true })
    expect(action).toMatchObject({ kind: 'try', remedy: 'playwright' })
    expect(action.kind === 'try' && action.commands[0]).toEqual(['npx', 'playwright', 'install', 'firefox'])
  })

  it('takes the package of Debian after that, as root where there is apt, with a fresh list of packages', () => {
    const debian = { ...bare, tried: ['playwright'], isRoot: true, hasApt: true } as const
    const action = nextAction(debian)
    expect(action).toMatchObject({ kind: 'try', remedy: 'debian' })
    const commands = action.kind === 'try' ? action.commands.map((command) => command.join(' ')) : []
    expect(commands[0]).toBe('apt-get update')
    expect(commands[1]).toMatch(/^apt-get install .*firefox-esr$/)
    const chromium = nextAction({ ...debian, engine: 'chromium' })
    expect(chromium.kind === 'try' && chromium.commands.at(-1)?.at(-1)).toBe('chromium')
  })

  it('runs apt, itself or through Playwright, only as root and only where apt is', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const action = nextAction(given)
        fc.pre(action.kind === 'try' && !(given.isRoot && given.hasApt))
        expect(JSON.stringify(action)).not.toMatch(/apt-get|install-deps/)
      }),
    )
  })

  it('ends: every remedy is tried at most once, and then a person is told what to run', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const tried = [...given.tried]
        let action = nextAction({ ...given, tried })
        while (action.kind === 'try') {
          expect(tried).not.toContain(action.remedy)
          tried.push(action.remedy)
          action = nextAction({ ...given, tried })
        }
        if (given.browser === undefined) expect(action.kind).toBe('stop')
      }),
    )
  })

  it('names the engine that is missing and the command that brings it', () => {
    const action = nextAction({ ...bare, tried: ['playwright'] })
    expect(action.kind === 'stop' && action.message).toMatch(
      /no firefox .*npx playwright install --with-deps firefox/,
    )
  })
})
