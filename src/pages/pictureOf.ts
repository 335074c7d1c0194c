const CONTROLS = 'input, button, select, textarea'

/** What an element shows now, as a picture of it: its controls answer nobody. */
export function pictureOf(root: HTMLElement): readonly Node[] {
  const copy = root.cloneNode(true) as HTMLElement
  for (const control of copy.querySelectorAll<HTMLInputElement>(CONTROLS)) control.disabled = true
  for (const handle of copy.querySelectorAll('[tabindex], [role="slider"]')) {
    handle.removeAttribute('tabindex')
    handle.setAttribute('aria-disabled', 'true')
  }
  return [...copy.childNodes]
}
