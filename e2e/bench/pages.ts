import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { print } from './table.ts'

/** The identity on its page and in its embed, by their paths from the root of the site. */
export const IDENTITY = { page: 'distributions/', embed: 'embed/identity.html' } as const

/** The same and the heaviest: the page of the matrices, and the lab alone. */
export const HEAVY = { ...IDENTITY, 'Part III': 'learning/', lab: 'embed/descent.html' } as const

export interface BuiltPage<Name extends string> {
  readonly name: Name
  readonly path: string
}

/** Those of the pages that the last build made; says which are not there. */
export function builtPages<Name extends string>(
  pages: Readonly<Record<Name, string>>,
): readonly BuiltPage<Name>[] {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
  const all = Object.entries<string>(pages).map(([name, path]) => ({ name: name as Name, path }))
  return all.filter(({ name, path }) => {
    const there = existsSync(`${dist}${path.endsWith('/') ? `${path}index.html` : path}`)
    if (!there) print(`The ${name} is not measured: the build has no ${path}.`)
    return there
  })
}
