/** The controls that were pressed or moved before scripts answered, as `theme.js` and an embed's first line note them. */
const { early } = window as { early?: WeakSet<Element> }

/**
 * Puts the controls below an element back to what they were built with, which is what React takes them for; what does
 * again to them what the reader did. Firefox gives a page that is loaded again the controls that it had, and no number
 * follows those.
 */
export function takeEarly(root: ParentNode): readonly (() => void)[] {
  const again: (() => void)[] = []
  for (const control of root.querySelectorAll<HTMLInputElement>('button, input, textarea')) {
    const { type, value } = control
    if (early?.delete(control))
      again.push(() => {
        if (type !== 'range') return control.click()
        // By the property that React puts on the element itself it would take the change for its own.
        Reflect.set(HTMLInputElement.prototype, 'value', value, control)
        control.dispatchEvent(new Event('input', { bubbles: true }))
      })
    if (type === 'button') continue
    control.value = control.defaultValue
    control.checked = control.defaultChecked
  }
  return again
}
