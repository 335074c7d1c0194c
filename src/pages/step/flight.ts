const DURATION = 480
const EASING = 'cubic-bezier(0.3, 0, 0.2, 1)'
/** What has no counterpart in the other line appears once the flying terms are nearly there. */
const FADE_FROM = 0.55

const LEFT_BEHIND = 0.3

const nameOf = (element: Element) => element.getAttribute('data-term') ?? ''
const termsIn = (line: Element) =>
  [...line.querySelectorAll('.katex-html [data-term]')].filter((term) => term.closest('[hidden]') === null)

/** For each outermost term of `to` that `from` has as well: where it comes from. */
function flights(from: Element, to: Element) {
  const sources = Map.groupBy(termsIn(from), nameOf)
  const used = new Map<string, number>()
  const flying: { element: Element; source: Element }[] = []
  for (const element of termsIn(to)) {
    if (flying.some((other) => other.element.contains(element))) continue
    const name = nameOf(element)
    const candidates = sources.get(name)
    if (!candidates) continue
    const nth = used.get(name) ?? 0
    used.set(name, nth + 1)
    // A term that splits leaves several times from the same place.
    const source = candidates[Math.min(nth, candidates.length - 1)]
    if (source) flying.push({ element, source })
  }
  return flying
}

/**
 * Moves the terms of one line from where they stood in another, by the identity that the expression gives
 * them, never by their glyphs. With reduced motion nothing moves.
 */
export function fly(from: HTMLElement, to: HTMLElement): Animation[] {
  if (
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    document.documentElement.dataset['motion'] === 'none'
  )
    return []
  // All rectangles are read before the first write, or each animation would lay the page out again.
  const moves = flights(from, to).map(({ element, source }) => {
    const a = source.getBoundingClientRect()
    const b = element.getBoundingClientRect()
    return { element, x: a.left - b.left, y: a.top - b.top }
  })
  const carried = moves.map((move) => move.element)
  const rest = [...to.querySelectorAll('.katex-html span')].filter(
    (span) => span.childElementCount === 0 && !carried.some((element) => element.contains(span)),
  )
  return [
    // The terms start on top of the line that they leave.
    from.animate({ opacity: [LEFT_BEHIND, LEFT_BEHIND, 1] }, { duration: DURATION }),
    ...moves.map(({ element, x, y }) =>
      element.animate(
        { transform: [`translate(${x}px, ${y}px)`, 'none'] },
        { duration: DURATION, easing: EASING },
      ),
    ),
    ...rest.map((span) =>
      span.animate({ opacity: [0, 0, 1], offset: [0, FADE_FROM, 1] }, { duration: DURATION }),
    ),
  ]
}
