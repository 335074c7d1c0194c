import { pictureOf } from './pictureOf.ts'

/** A step that did not load stands as it was built, and says so where its figure is. */
export function standStill(step: HTMLElement) {
  for (const island of step.querySelectorAll<HTMLElement>('[data-island]'))
    island.replaceChildren(...pictureOf(island))
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.role = 'status'
  notice.textContent =
    'This step did not load and stands as it was built. The rest goes on; reload the page to wake it.'
  step.querySelector('[data-island]')?.prepend(notice)
}
