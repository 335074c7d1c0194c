import '../styles/index.css'
import { NOT_LOADED } from '../instrument/notLoaded.ts'
import { type StepStore, stepStore } from '../state/stepStore.ts'
import { createReaderStore } from '../state/store.ts'
import { type PartName, parts } from '../steps/parts.ts'
import { followAttention } from './attention.ts'
import { takeEarly } from './early.ts'
import { hydrate } from './hydrate.tsx'
import { layOutBeforeLanding } from './landing.ts'
import { loadStep } from './loadStep.ts'
import { followKeys, followRail } from './rail.ts'
import { standStill } from './standStill.ts'
import { followTerms } from './step/highlight.ts'
import { pageIslands } from './step/pageIslands.tsx'
import { partIslands } from './step/partIslands.tsx'
import type { DrawIsland } from './step/stepIslands.tsx'

/** A step on this page, asleep until it comes near. */
interface Sleeper {
  readonly root: HTMLElement
  readonly slug: string
  readonly store: StepStore
}

/**
 * Wakes this page: one store for all its steps, opened at the state that the link names, and a view of it for
 * each. The step that the link names wakes first, the others as they come near.
 */
async function wake() {
  const roots = [...document.querySelectorAll<HTMLElement>('[data-wakes]')]
  const part = roots[0]?.dataset['page'] as PartName | undefined
  const page = createReaderStore(part && parts[part].defaults)
  const sleepers = roots.map((root) => ({
    root,
    slug: root.dataset['wakes'] ?? '',
    store: stepStore(page),
  }))

  hydrate(document, pageIslands, page)
  layOutBeforeLanding()
  followAttention(sleepers)
  for (const root of roots) followTerms(root)
  const steps = roots.filter((root) => root.dataset['step'] !== undefined)
  followKeys(steps)
  const rail = document.querySelector<HTMLElement>('.rail')
  if (rail) followRail(rail, steps)

  // Past its figure one is in a step still.
  const [hash] = location.hash.split('-derivation')
  const named = sleepers.find(({ slug }) => hash === `#${slug}`) ?? sleepers[0]
  if (!named) return
  if (location.search) {
    try {
      const [step, { openLink }] = await Promise.all([loadStep(named.slug), import('./openLink.ts')])
      openLink(page, step, named.store)
    } catch {
      page.actions.open({}, [`The link is not shown. ${NOT_LOADED}`])
    }
  }
  wakeAsTheyComeNear(sleepers)
}

/** What comes alive below this root: a step on its page, or the cover's figure. */
async function islandsOf(root: HTMLElement): Promise<Readonly<Record<string, DrawIsland>>> {
  return root.dataset['step'] === undefined ? (await import('./coverIslands.tsx')).coverIslands : partIslands
}

async function wakeStep({ root, slug, store }: Sleeper) {
  const [step, islands] = await Promise.all([loadStep(slug), islandsOf(root)])
  hydrate(root, islands, store, step)
  const footer = root.querySelector<HTMLElement>('.step-footer')
  if (!footer) return
  const again = takeEarly(footer)
  footer.addEventListener('click', async (event) => {
    event.preventDefault()
    try {
      await (await import('./step/taken.ts')).answerFooter(footer, event, store, step)
    } catch {
      footer.querySelector('.copied')?.replaceChildren(NOT_LOADED)
    }
  })
  for (const act of again) act()
}

/** How far below the screen a step wakes, so that it is awake when it is reached. */
const NEAR = '0px 0px 60% 0px'

function wakeAsTheyComeNear(sleepers: readonly Sleeper[]) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const sleeper = sleepers.find(({ root }) => root === target)
        if (!isIntersecting || !sleeper) continue
        observer.unobserve(target)
        sleeper.root.dataset['awake'] = ''
        wakeStep(sleeper).catch((error) => {
          standStill(sleeper.root)
          throw error
        })
      }
    },
    { rootMargin: NEAR },
  )
  for (const { root } of sleepers) observer.observe(root)
}

// A task of its own: the page answers between reading the script and waking.
setTimeout(wake)
