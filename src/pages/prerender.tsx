import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Page } from '../build/template.ts'
import { steps } from '../steps/index.ts'
import { Cover } from './Cover.tsx'
import { PART_TITLES, Part, type Prose } from './Part.tsx'

export { inlineStyles } from './typeset.server.ts'

const texts = import.meta.glob<Prose>('../steps/*/Prose.tsx', { eager: true })

function prose(slug: string): Prose {
  const found = texts[`../steps/${slug}/Prose.tsx`]
  if (!found) throw new Error(`src/steps/${slug}/Prose.tsx is missing`)
  return found
}

const page = (path: string, title: string, description: string, body: ReactElement): Page => ({
  path,
  title,
  description,
  body: renderToStaticMarkup(body),
})

/** Every page of the site, in HTML that reads without scripts. */
export function render(): readonly Page[] {
  const parts = [...new Set(steps.map((step) => step.part))]
  return [
    page(
      '',
      'Surprisal: the cross-entropy loss, derived live',
      'The derivation of the cross-entropy loss in which every formula computes and checks itself.',
      <Cover />,
    ),
    ...parts.map((part) =>
      page(
        `${part}/`,
        `${PART_TITLES[part]} · Surprisal`,
        steps.find((step) => step.part === part)?.description ?? '',
        <Part part={part} steps={steps.filter((step) => step.part === part)} prose={prose} />,
      ),
    ),
  ]
}
