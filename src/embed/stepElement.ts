import { frameAddress, queryOf, type State } from './frameAddress.ts'

/** What an embed answers, as far as the element needs to know it. */
interface Answer {
  readonly type: string
  readonly id?: string | number
  readonly state?: string
  readonly detail?: string
}

interface Waiting {
  readonly resolve: (state: string) => void
  readonly reject: (error: Error) => void
}

/** What the page around an element hears of: `surprisal-ready` and so on, with the message as `detail`. */
const EVENTS = ['ready', 'change', 'complete', 'error']

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** `<surprisal-step slug="softmax" z="2,1,0">`: a step in a frame, its attributes the keys of the query. */
class StepElement extends HTMLElement {
  static base = ''
  /** A framework may insert the element before it says which step it is. */
  static observedAttributes = ['slug']

  ready: Promise<void>
  #opened: (() => void) | null = null
  #frame: HTMLIFrameElement | null = null
  #last = 0
  #waiting = new Map<string | number, Waiting>()

  constructor() {
    super()
    this.ready = this.#opening()
  }

  #opening() {
    return new Promise<void>((resolve) => {
      this.#opened = () => {
        this.#opened = null
        resolve()
      }
    })
  }

  attributeChangedCallback() {
    this.connectedCallback()
  }

  /** A frame that is taken out is gone with all it was asked; put back, it loads again. */
  disconnectedCallback() {
    if (!this.#opened) this.ready = this.#opening()
    for (const { reject } of this.#waiting.values()) reject(new Error('removed'))
    this.#waiting.clear()
  }

  /** Moved by `moveBefore`, the frame lives on; without this method it would count as taken out and put back. */
  connectedMoveCallback() {}

  connectedCallback() {
    if (this.#frame || !this.isConnected) return
    const { base } = StepElement
    const address = frameAddress(
      this.getAttributeNames().map((name) => [name, this.getAttribute(name) ?? ''] as const),
      base,
    )
    if (address === null) return
    const frame = document.createElement('iframe')
    // A frame of another origin may keep it: it cannot reach this page, and the browser's cache serves the next one. A
    // pasted document has the origin of its page and an address without one; each file is an origin of its own.
    frame.setAttribute('sandbox', base.startsWith(`${origin}/`) ? SANDBOX : `${SANDBOX} allow-same-origin`)
    frame.allow = 'clipboard-write; fullscreen'
    frame.referrerPolicy = 'no-referrer'
    frame.loading = 'lazy'
    // A frame without a name is a fault in every scan, and says nothing to who cannot see it.
    frame.title = this.title || `Surprisal: ${this.getAttribute('slug')}`
    frame.width = '100%'
    frame.height = this.getAttribute('height') ?? '560'
    frame.style.border = '0'
    frame.src = address
    this.style.display ||= 'block'
    this.#frame = frame
    this.append(frame)
  }

  /** The state as a query, which `setState` takes. */
  getState = () => this.#ask({ type: 'get' })
  /** Changes what is given and keeps the rest; refused as a whole where a part cannot be read. */
  setState = async (state: State) => this.#ask({ type: 'set', state: queryOf(state) })
  reset = () => this.#ask({ type: 'reset' })

  async #ask(request: object): Promise<string> {
    await this.ready
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#frame?.contentWindow?.postMessage({ surprisal: 1, id, ...request }, '*')
    })
  }

  /** A message of the frame. */
  receive(answer: Answer) {
    const waiting = answer.id === undefined ? undefined : this.#waiting.get(answer.id)
    if (waiting && answer.id !== undefined) {
      this.#waiting.delete(answer.id)
      if (answer.type === 'error') waiting.reject(new Error(answer.detail))
      else waiting.resolve(answer.state ?? '')
    }
    if (answer.type === 'ready') this.#opened?.()
    if (EVENTS.includes(answer.type))
      this.dispatchEvent(new CustomEvent(`surprisal-${answer.type}`, { detail: answer, bubbles: true }))
  }
}

/** Defines `<surprisal-step>` once, whichever copy of the loader comes first. */
export function defineStep(base: string) {
  StepElement.base = base
  if (!customElements.get('surprisal-step')) customElements.define('surprisal-step', StepElement)
}

/** Hands a message to the element around its frame. */
export function receive(frame: HTMLIFrameElement, answer: Answer) {
  if (frame.parentNode instanceof StepElement) frame.parentNode.receive(answer)
}
