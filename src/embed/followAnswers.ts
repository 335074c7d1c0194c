import type { Question } from '../steps/step.ts'

/** Says the score of the first guess at a question in this element, 0 or 1; a second one knows the answer. */
export function followAnswers(element: Element, { options }: Question, say: (score: number) => void) {
  const follow = ({ target }: Event) => {
    const pressed = target instanceof Element && target.closest('[data-part="ask"] [aria-pressed]')
    if (!pressed) return
    const place = [...element.querySelectorAll('[data-part="ask"] [aria-pressed]')].indexOf(pressed)
    element.removeEventListener('click', follow)
    say(options[place]?.right ? 1 : 0)
  }
  element.addEventListener('click', follow)
}
