/** Where a text or attribute is: its element by child indices from the root, and which of its texts. */
export interface Place {
  readonly path: readonly number[]
  readonly text: number
}

/** One thing that changed in a step of the drag. */
export type Change =
  | { readonly kind: 'text'; readonly place: Place; readonly value: string }
  | {
      readonly kind: 'attribute'
      readonly place: Place
      readonly name: string
      readonly value: string | null
    }
  | { readonly kind: 'value'; readonly place: Place; readonly value: string }
  | { readonly kind: 'html'; readonly place: Place; readonly value: string }

/** What a page changed, by input. */
export interface Recording {
  readonly steps: readonly (readonly Change[])[]
}

/**
 * Runs in the page: writes its document as HTML that stands without scripts, and records from then on what each
 * input changes. `window.recording()` ends it.
 */
export function startRecording(): string {
  const root = document.documentElement
  const pathOf = (node: Node): number[] => {
    const path: number[] = []
    for (let e = node; e !== root && e.parentNode; e = e.parentNode)
      path.unshift(Array.prototype.indexOf.call(e.parentNode.children, e))
    return path
  }
  const texts = (e: Node) => Array.from(e.childNodes).filter((n) => n.nodeType === Node.TEXT_NODE)
  const inputs = () => Array.from(document.querySelectorAll('input'))
  type Found = { key: string; change: Change | null }
  const steps: Map<string, Change>[] = []
  /** What stood there before the step, to tell a change from a value written again. */
  const old = new Map<string, string | null>()
  const before = new Map<HTMLInputElement, string>()
  const observer = new MutationObserver(note)

  function changesOf(record: MutationRecord): Found {
    const { target, type, attributeName } = record
    if (type === 'attributes') {
      const name = attributeName ?? ''
      const place = { path: pathOf(target), text: 0 }
      const value = (target as Element).getAttribute(name)
      return { key: `${place.path} @${name}`, change: { kind: 'attribute', place, name, value } }
    }
    const parent = type === 'characterData' ? target.parentNode : target
    if (!parent) return { key: '', change: null }
    const onlyText = parent.childNodes.length === 1 && parent.firstChild?.nodeType === Node.TEXT_NODE
    if (type === 'characterData' || onlyText) {
      const text = onlyText ? 0 : texts(parent).indexOf(target as Text)
      const place = { path: pathOf(parent), text }
      const value = texts(parent)[text]?.nodeValue ?? ''
      return { key: `${place.path} #${text}`, change: { kind: 'text', place, value } }
    }
    const place = { path: pathOf(parent), text: 0 }
    return {
      key: `${place.path} html`,
      change: { kind: 'html', place, value: (parent as Element).innerHTML },
    }
  }
  function note(records: readonly MutationRecord[]) {
    const step = steps.at(-1)
    for (const record of records) {
      const { key, change } = changesOf(record)
      if (!step || change === null) continue
      if (!old.has(key)) old.set(key, record.oldValue)
      const again = change.kind === 'attribute' && change.value === old.get(key)
      // What an input holds is recorded below: its attribute of that name says what it held at first.
      const held = record.attributeName === 'value' && record.target instanceof HTMLInputElement
      if (held || again) step.delete(key)
      else step.set(key, change)
    }
  }
  function take() {
    const step = steps.at(-1)
    note(observer.takeRecords())
    for (const input of inputs()) {
      if (before.get(input) === input.value) continue
      before.set(input, input.value)
      const place = { path: pathOf(input), text: 0 }
      step?.set(`${place.path} value`, { kind: 'value', place, value: input.value })
    }
  }

  const clone = root.cloneNode(true) as HTMLElement
  for (const script of clone.querySelectorAll('script')) {
    script.removeAttribute('src')
    script.setAttribute('type', 'text/plain')
  }
  for (const policy of clone.querySelectorAll('meta[http-equiv]')) policy.removeAttribute('http-equiv')
  const live = inputs()
  for (const [i, input] of clone.querySelectorAll('input').entries())
    input.setAttribute('value', live[i]?.value ?? '')
  // Two texts side by side would be read back as one.
  const walker = document.createTreeWalker(clone, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.previousSibling?.nodeType === Node.TEXT_NODE)
      node.parentNode?.insertBefore(document.createComment(''), node)

  for (const input of live) before.set(input, input.value)
  observer.observe(root, { subtree: true, childList: true, attributeOldValue: true, characterData: true })
  addEventListener(
    'input',
    () => {
      take()
      old.clear()
      steps.push(new Map())
    },
    true,
  )
  Object.assign(window, {
    recording: () => {
      take()
      return { steps: steps.map((step) => [...step.values()]) }
    },
  })
  return clone.outerHTML
}
