import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { print } from './table.ts'

/** The built pages that are measured, by their path from the root of the site. */
const PAGES = { page: 'distributions/', embed: 'embed/identity.html' } as const

export type PageName = keyof typeof PAGES

export interface BuiltPage {
  readonly name: PageName
  readonly path: string
}

/** Those that the last build made; says which are not there. */
export function builtPages(): readonly BuiltPage[] {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
  const all = Object.entries(PAGES).map(([name, path]) => ({ name: name as PageName, path }))
  return all.filter(({ name, path }) => {
    const there = existsSync(`${dist}${path.endsWith('/') ? `${path}index.html` : path}`)
    if (!there) print(`The ${name} is not measured: the build has no ${path}.`)
    return there
  })
}
