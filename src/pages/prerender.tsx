import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { EmbedPage } from '../build/embedTemplate.ts'
import type { Page } from '../build/template.ts'
import { steps } from '../steps/index.ts'
import { parts } from '../steps/parts.ts'
import { Accessibility } from './accessibility/Accessibility.tsx'
import { ACCESSIBILITY_FOLDER } from './accessibility/folder.ts'
import { Cover } from './Cover.tsx'
import { Embed, EmbedFoot, OfflineFoot } from './embed/Embed.tsx'
import { EmbedList } from './embed/EmbedList.tsx'
import { EMBED_FOLDER } from './embed/folder.ts'
import { Part, type Prose } from './Part.tsx'
import { SHARE_FOLDER } from './share/folder.ts'
import { Share } from './share/Share.tsx'

export { cover } from './Cover.tsx'
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
  const names = [...new Set(steps.map((step) => step.part))]
  return [
    page(
      '',
      'Surprisal: the cross-entropy loss, derived live',
      'The derivation of the cross-entropy loss in which every formula computes and checks itself.',
      <Cover />,
    ),
    ...names.map((part) => ({
      ...page(
        `${part}/`,
        `${parts[part].title} · Surprisal`,
        steps.find((step) => step.part === part)?.description ?? '',
        <Part part={part} steps={steps} prose={prose} />,
      ),
      workers: steps.some((step) => step.part === part && step.worker),
    })),
    {
      ...page(
        EMBED_FOLDER,
        'The steps for other pages · Surprisal',
        'Every step of the derivation alone in a frame, for course pages.',
        <EmbedList />,
      ),
      frames: true,
    },
    page(
      ACCESSIBILITY_FOLDER,
      'Accessibility · Surprisal',
      'What works with keys, screen readers, forced colours and zoom, what was tried, and what falls short.',
      <Accessibility />,
    ),
    {
      ...page(
        SHARE_FOLDER,
        'Use these steps in your course · Surprisal',
        'Choose a step, set it up, copy one line into a course page; or take it as a file or a SCORM package.',
        <Share />,
      ),
      frames: true,
      fetches: true,
    },
  ]
}

let drawn: readonly EmbedPage[] | null = null

/** Every step as a page of its own, for a frame in another site. */
export function embeds(): readonly EmbedPage[] {
  drawn ??= steps.map((step) => ({
    slug: step.slug,
    part: step.part,
    name: step.title,
    title: `${step.title} · Surprisal`,
    description: step.description,
    body: renderToStaticMarkup(<Embed step={step} />),
  }))
  return drawn
}

/**
 * The same as files that may lie anywhere.
 * @param site the address of the site, where it is known
 */
export function offline(site: string | null): readonly EmbedPage[] {
  return embeds().map((page) => {
    const step = steps.find(({ slug }) => slug === page.slug)
    if (!step) return page
    const foot = renderToStaticMarkup(<EmbedFoot step={step} />)
    if (!page.body.includes(foot)) throw new Error(`the embed of ${page.slug} has another foot than this one`)
    const offlineFoot = renderToStaticMarkup(<OfflineFoot step={step} site={site} />)
    return { ...page, body: page.body.replace(foot, () => offlineFoot) }
  })
}
