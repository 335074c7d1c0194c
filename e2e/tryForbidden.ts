/** Does to a page what its policy forbids, in the page; what of it is not refused. */
export function tryForbidden(): string[] {
  const done: string[] = []
  const paragraph = document.createElement('p')
  document.body.append(paragraph)
  paragraph.setAttribute('style', 'position: fixed')
  if (getComputedStyle(paragraph).position === 'fixed') done.push('an inline style')
  // Where the engine has trusted types, no string becomes HTML or the address of a script.
  if ('trustedTypes' in window) {
    const attempts = {
      'a string as HTML': () => {
        paragraph.innerHTML = '<b>x</b>'
      },
      'a string as the address of a script': () => {
        document.createElement('script').src = 'x.js'
      },
      'a policy of another name': () => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown }
        }
        trustedTypes.createPolicy('anything', {})
      },
    }
    for (const [name, attempt] of Object.entries(attempts))
      try {
        attempt()
        done.push(name)
      } catch {}
  }
  paragraph.remove()
  return done
}
