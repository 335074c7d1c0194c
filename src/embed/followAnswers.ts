import type { Question } from '../steps/step.ts'

/**
 * Says the score of the first guess at a question in this element, 0 or 1, while the reader's numbers still stand; a
 * second guess knows the answer.
 */
export function followAnswers(element: Element, { options }: Question, say: (score: number) => void) {
  const follow = ({ target }: Event) => {
    const pressed = target instanceof Element && target.closest('[data-part="ask"] [aria-pressed]')
    if (!pressed) return
    const place = [...element.querySelectorAll('[data-part="ask"] [aria-pressed]')].indexOf(pressed)
    element.removeEventListener('click', follow, { capture: true })
    say(options[place]?.right ? 1 : 0)
  }
  // Before the step itself answers, and shows the state that settles the question in place of the reader's own.
  element.addEventListener('click', follow, { capture: true })
}
