/** Terms that a line shows: the whole quantities in it, or P and Q where it holds only their pieces. */
function termsOfLine(line: Element): string {
  const names = (selector: string) =>
    [...line.querySelectorAll(selector)].map((element) => element.getAttribute('data-term') ?? '')
  const whole = names('[data-term]:not([data-piece], [data-term="p"], [data-term="q"])')
  return [...new Set(whole.length > 0 ? whole : names('[data-term="p"], [data-term="q"]'))].join(' ')
}

/** What pointing here means: a term or a mark of it, or all that a line of the ladder shows. */
function termsAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  const named = target.closest('[data-term]')
  if (named) return named.getAttribute('data-term')
  const line = target.closest('[data-line]')
  return line && termsOfLine(line)
}

/** Where a tap points at a term, and where it is a grip instead. */
const TAPPED = '.ladder, .result, .prose, .chart'
const HANDLES = '.bar, [role="slider"]'

/**
 * Term ↔ mark: pointing at a term of a formula lights the marks that show it, and the other way round.
 * The step's root carries `data-highlight`; the style sheets do the rest, so nothing is drawn anew.
 * A mouse points by hovering, a finger by tapping (again: off), the keyboard by focusing a line or a named value.
 */
export function followTerms(root: HTMLElement) {
  let pinned: string | null = null
  let touched = false

  const show = (terms: string | null) => {
    if (terms) root.dataset['highlight'] = terms
    else delete root.dataset['highlight']
    const lit = terms?.split(' ') ?? []
    for (const chip of root.querySelectorAll('button[data-term]'))
      chip.setAttribute('aria-pressed', String(lit.includes(chip.getAttribute('data-term') ?? '')))
  }

  root.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse' && event.buttons === 0) show(termsAt(event.target) ?? pinned)
  })
  root.addEventListener('pointerleave', () => show(pinned))
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('.chip, .line-rule') && target.matches(':focus-visible'))
      show(termsAt(target))
  })
  root.addEventListener('focusout', () => show(pinned))
  root.addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse'
  })
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    // A mouse that clicks a line means the line; it points by hovering.
    const pointing = touched && target.closest(TAPPED) !== null && target.closest(HANDLES) === null
    if (target.closest('.chip') === null && !pointing) return
    const terms = termsAt(target)
    pinned = terms === pinned ? null : terms
    show(pinned)
  })
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    pinned = null
    show(null)
  })
}
