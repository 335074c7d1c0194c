import { renderToString } from 'react-dom/server'
import { createReaderStore } from '../state/store.ts'
import type { Step } from '../steps/step.ts'
import { prefixOf } from './prefix.ts'
import { type IslandName, islands } from './step/islands.tsx'

/**
 * A part of the page that comes alive: drawn here to HTML, hydrated by `client.tsx` under the same name.
 * Each is a React root of its own, so that nothing a browser extension does to one can redraw another.
 */
export function Island({ step, name }: { step: Step; name: IslandName }) {
  const id = `${step.slug}/${name}`
  const html = renderToString(islands[name](createReaderStore(step.defaults), step), {
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
