import { renderToString } from 'react-dom/server'
import { HIDE_NAMES, LOCK_NAMES } from '../../share/partNames.ts'
import { PARTS, type Part } from '../../state/reader.ts'
import { createReaderStore } from '../../state/store.ts'
import { parts } from '../../steps/parts.ts'
import type { Step } from '../../steps/step.ts'
import { Embed } from '../embed/Embed.tsx'
import { embedIslands } from '../embed/islands.tsx'
import type { Offer } from './offer.ts'

/** Fixed too where nothing else is: alone it is no reason to offer a lock. */
const CLASS_COUNT = /aria-label="One class (more|fewer)"/

/** What a lock can disable, as the figure draws it in this state. */
function controls(step: Step, lock: readonly Part[]): string {
  const store = createReaderStore({ ...parts[step.part].defaults, lock })
  const html = renderToString(embedIslands.figure(store, step))
  return (html.match(/<(input|button|select|fieldset|span|g|div)\b[^>]*>/g) ?? [])
    .filter((tag) => !CLASS_COUNT.test(tag))
    .join('\n')
}

/** What fixes the same as another that is offered, and is the lesser name for it. */
const ALSO: Readonly<Partial<Record<Part, Part>>> = { p: 'y', z: 'q' }

/** Sliders that come when an entry of theirs is chosen: the figure as first drawn has none of them. */
const LATER: Readonly<Record<string, readonly Part[]>> = { scores: ['X'] }

function locksOf(step: Step): readonly Part[] {
  const free = controls(step, [])
  const known = PARTS.filter((part) => LOCK_NAMES[part] !== undefined && !step.schema.without?.includes(part))
  const real = known.filter((part) => LATER[step.slug]?.includes(part) || controls(step, [part]) !== free)
  return real.filter((part) => {
    const better = ALSO[part]
    return better === undefined || !real.includes(better)
  })
}

function hidesOf(step: Step): readonly Part[] {
  const html = renderToString(<Embed step={step} />)
  return (Object.keys(HIDE_NAMES) as Part[]).filter((part) => html.includes(`data-part="${part}"`))
}

/** What can be fixed, left out and asked in a step: what its figure really has, and its links may say. */
export const offerOf = (step: Step): Offer => ({
  slug: step.slug,
  part: step.part,
  name: step.name,
  title: step.title,
  question: { id: step.question.id, text: step.question.text },
  locks: locksOf(step),
  hides: hidesOf(step),
  hasUnits: parts[step.part].hasUnits,
})
