import type { Reader } from '../state/reader.ts'
import type { ReaderStore } from '../state/store.ts'
import type { Step } from '../steps/step.ts'
import { answer, stateText } from './answer.ts'
import { followAnswers } from './followAnswers.ts'
import { followHeight } from './followHeight.ts'
import { heightMessages } from './heightMessages.ts'
import { createLimit } from './limit.ts'
import { errorMessage, type Message, marked } from './message.ts'
import { paced } from './paced.ts'
import { PROTOCOL, REQUESTS, type Request, readRequest } from './request.ts'
import { splicePlea, spliceReport, spliceState } from './splice.ts'

/** At most 4 changes a second are sent, and 60 messages a second heard. */
const CHANGE_INTERVAL = 250
const MOST_MESSAGES = 60
const SECOND = 1000

/** Whether two states differ in what a link says; the class and sample that are pointed at are not in it. */
const hasChanged = (now: Reader, before: Reader) =>
  (Object.keys(now) as (keyof Reader)[]).some(
    (key) => key !== 'focus' && key !== 'sample' && now[key] !== before[key],
  )

/**
 * Joins an embed to the page around it: says its height, its changes and the answer to its question, and does what
 * the host asks. A page of its own has no host and is left alone.
 */
export function connect(store: ReaderStore, step: Step, present: (presentation: Partial<Reader>) => void) {
  const host = window.parent
  const element = document.querySelector(`[data-step="${step.slug}"]`)
  if (host === window || !element) return
  // Any page may be the host, and one without an origin cannot be named. Nothing here is a secret.
  const post = (message: unknown) => host.postMessage(message, '*')
  const say = (message: Message) => post(marked(message))
  const state = () => stateText(store, step)

  const height = followHeight(element, (px) => {
    for (const message of heightMessages(px, location.href)) post(message)
  })
  const announce = () => {
    say({
      type: 'ready',
      version: PROTOCOL,
      slug: step.slug,
      state: state(),
      capabilities: [...REQUESTS, 'complete'],
    })
    height.again()
  }

  let byHost = false
  let byUser = false
  let told = state()
  const tellChange = paced(() => {
    // What settles a question is shown for a while: the numbers are still the reader's own.
    if (store.getState().previewing) return
    const now = state()
    const user = byUser
    byUser = false
    if (now === told) return
    told = now
    say({ type: 'change', state: now, user })
  }, CHANGE_INTERVAL)
  store.subscribe((now, before) => {
    if (!hasChanged(now.reader, before.reader)) return
    byUser ||= !byHost
    tellChange()
  })

  const surroundings = { announce, pause: height.pause, resume: height.resume, present }
  const serve = (request: Request) => {
    byHost = true
    const reply = answer(request, store, step, surroundings)
    byHost = false
    if (request.answered) say(request.id === undefined ? reply : { ...reply, id: request.id })
  }
  const hears = createLimit(MOST_MESSAGES, SECOND, () => performance.now())
  window.addEventListener('message', (event) => {
    if (event.source !== host || !hears()) return
    const kept = spliceState(event.data, step.slug)
    const request =
      kept === null ? readRequest(event.data) : ({ type: 'set', value: kept, answered: false } as const)
    if (request) serve(request)
  })

  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) say({ type: 'release' })
  })

  announce()
  const { notices, reader } = store.getState()
  if (notices.length > 0) say(errorMessage('link', notices.join(' ')))
  if (reader.ask === null) return
  post(splicePlea(step.slug))
  followAnswers(element, step.question, (score) => {
    say({ type: 'complete', score, state: state() })
    post(spliceReport(step.slug, score, step.slug, state()))
  })
}
