import { expect, it } from 'vitest'
import { hostGroups, isPackaged } from './hostGroups.ts'
import { hostId } from './hostId.ts'
import { hosts } from './hosts.ts'

it('every host is shown once, under an anchor of its own, and one of them takes a package', () => {
  const shown = hostGroups.flatMap((group) => group.hosts)
  expect(shown.map(({ name }) => name).toSorted()).toEqual(hosts.map(({ name }) => name).toSorted())
  expect(new Set(shown.map(({ name }) => hostId(name))).size).toBe(hosts.length)
  expect(shown.filter(isPackaged)).toHaveLength(1)
  for (const { name } of hosts) expect(hostId(name)).toMatch(/^in-[a-z0-9-]+[a-z0-9]$/)
})

it('the platforms that schools have come first', () => {
  expect(hostGroups[0]?.hosts.length).toBeGreaterThanOrEqual(7)
})
