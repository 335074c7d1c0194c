import { renderToString } from 'react-dom/server'
import { createReaderStore } from '../state/store.ts'
import { parts } from '../steps/parts.ts'
import type { Step } from '../steps/step.ts'
import { prefixOf } from './prefix.ts'
import { type IslandName, islands } from './step/islands.tsx'
import type { DrawIsland } from './step/stepIslands.tsx'

interface IslandOfProps<Name extends string> {
  readonly islands: Readonly<Record<Name, DrawIsland>>
  readonly step: Step
  readonly name: Name
}

/**
 * A part of the page that comes alive: drawn here to HTML, hydrated by `hydrate.tsx` under the same name.
 * Each is a React root of its own, so that nothing a browser extension does to one can redraw another.
 */
export function IslandOf<Name extends string>({ islands: known, step, name }: IslandOfProps<Name>) {
  const id = `${step.slug}/${name}`
  const html = renderToString(known[name](createReaderStore(parts[step.part].defaults), step), {
    identifierPrefix: prefixOf(id),
  })
  return (
    <div
      data-island={id}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML, drawn at build
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

/** An island of the site's own pages. */
export const Island = ({ step, name }: { step: Step; name: IslandName }) => (
  <IslandOf islands={islands} step={step} name={name} />
)
