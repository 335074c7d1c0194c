import type { Page } from '@playwright/test'

/** What has the focus: its role or tag, its name, the step it is in, and whether its focus is seen. */
export function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null
    /** A ring is drawn by the element, by the thumb, by the label beside a hidden radio, or inside a handle. */
    const ringed = (candidate: Element | null | undefined, pseudo?: string) => {
      if (!candidate) return false
      const style = getComputedStyle(candidate, pseudo)
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
    }
    const stroked = [...element.querySelectorAll('[class$="-ring"], .map-selected')].some(
      (ring) => getComputedStyle(ring).stroke !== 'none',
    )
    const range = element.matches('input[type="range"]')
    return {
      what: element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName,
      name:
        element.getAttribute('aria-label') ??
        element.closest('label')?.textContent ??
        element.textContent ??
        '',
      // A thumb's style cannot be asked for: that it takes the ring is the style sheet's `:focus-visible` rule.
      step: element.closest('[data-step]')?.id ?? null,
      seen:
        ringed(element) ||
        stroked ||
        ringed(element.nextElementSibling) ||
        (range && element.matches(':focus-visible')),
    }
  })
}
