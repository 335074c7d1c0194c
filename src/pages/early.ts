/** The controls that were pressed or moved before scripts answered, as `theme.js` and an embed's first line note them. */
const { early } = window as { early?: WeakSet<Element> }

/** Those below an element, which are told to nobody else. */
export const takeEarly = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('button, input')].filter((control) => early?.delete(control))

/** Does to a control once more what the reader did to it before it answered. */
export function pressAgain(control: HTMLElement) {
  if (!(control instanceof HTMLInputElement)) return control.click()
  // React hears of a change against what it has seen last, and it has seen this one: it is shown the one before.
  if (control.type !== 'range') {
    control.checked = !control.checked
    return control.click()
  }
  const { value } = control
  control.value = control.defaultValue
  // What React has put on the element itself would hide the change from it.
  Reflect.set(HTMLInputElement.prototype, 'value', value, control)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
