import { NOT_LOADED } from '../instrument/notLoaded.ts'
import { pictureOf } from './pictureOf.ts'

/** A step that did not load stands as it was built, and says so where its figure is. */
export function standStill(step: HTMLElement) {
  const said = { className: 'notice', role: 'status', textContent: NOT_LOADED }
  for (const island of step.querySelectorAll<HTMLElement>('[data-island]'))
    island.replaceChildren(...pictureOf(island))
  step.querySelector('[data-island]')?.prepend(Object.assign(document.createElement('p'), said))
}
