import { LONGEST_QUERY } from '../state/query.ts'
import type { Question } from '../steps/step.ts'
import { followAnswers } from './followAnswers.ts'

/** What SCORM 1.2 offers to a page: every call takes and gives texts. */
export interface ScormApi {
  LMSInitialize(none: ''): string
  LMSGetValue(name: string): string
  LMSSetValue(name: string, value: string): string
  LMSCommit(none: ''): string
  LMSFinish(none: ''): string
}

/** As far as a platform may have put frames around a page, says the standard's own example; we look as far again. */
const PARENTS = 10
/** The most that a platform keeps of a page, in characters; a link longer than ours would not be read again. */
const LONGEST_KEPT = Math.min(4096, LONGEST_QUERY)
/** What is done to the step is kept once the hand rests, in ms. */
const REST = 500

/** The defaults, as a link says them. */
const NOTHING = 'v=1'

/** What stands at a name in another window; undefined where that window is foreign, which throws. */
function of(other: Window | null | undefined, name: 'API' | 'parent' | 'opener'): unknown {
  try {
    return (other as Record<string, unknown> | null | undefined)?.[name]
  } catch {
    return undefined
  }
}

function isApi(value: unknown): value is ScormApi {
  try {
    return typeof (value as Partial<ScormApi> | null | undefined)?.LMSInitialize === 'function'
  } catch {
    return false
  }
}

function findUpwards(start: Window | null | undefined): ScormApi | null {
  let at = start
  for (let i = 0; i <= PARENTS && at; i++) {
    const api = of(at, 'API')
    if (isApi(api)) return api
    const parent = of(at, 'parent') as Window | undefined
    if (parent === at) break
    at = parent
  }
  return null
}

/** The platform's API: in this window, up to ten around it, or the same from the one that opened it; null without one. */
export function findScormApi(start: Window): ScormApi | null {
  return findUpwards(start) ?? findUpwards(of(start, 'opener') as Window | undefined)
}

/** What the platform is told of. */
export interface Attempt {
  /** The element that holds the step. */
  readonly element: Element
  readonly question: Question
  /** The state as a query; null while another is shown than the reader's own. */
  readonly state: () => string | null
  /** Calls back at each change of the state. */
  readonly subscribe: (changed: () => void) => void
}

/** A platform that has begun to listen. */
export interface ScormSession {
  /** What it had kept of this step: a query; '' for nothing. */
  readonly kept: string
  /** Tells it from now on what the reader does, until the page goes. */
  follow(attempt: Attempt): void
}

/** Calls that a platform may refuse or fail at: it is not ours, and the step goes on without it. */
function calls(api: ScormApi) {
  const attempt = (call: () => unknown) => {
    try {
      return String(call())
    } catch {
      return ''
    }
  }
  return {
    begin: () => attempt(() => api.LMSInitialize('')) === 'true',
    get: (name: string) => attempt(() => api.LMSGetValue(name)),
    set: (name: string, value: string) => attempt(() => api.LMSSetValue(name, value)) === 'true',
    commit: () => attempt(() => api.LMSCommit('')),
    finish: () => attempt(() => api.LMSFinish('')),
  }
}

/** Begins a session with the platform around this page; null where there is none, or none that wants one. */
export function openScorm(start: Window): ScormSession | null {
  const api = findScormApi(start)
  const lms = api && calls(api)
  if (!lms?.begin()) return null
  const status = lms.get('cmi.core.lesson_status')
  // An attempt that was made keeps its score: who comes back has seen the answer.
  const isOpen = !/^(completed|passed|failed)$/.test(status)
  if (isOpen) lms.set('cmi.core.lesson_status', 'incomplete')
  return {
    kept: lms.get('cmi.suspend_data'),
    follow({ element, question, state: own, subscribe }) {
      let kept = lms.get('cmi.suspend_data')
      const keep = () => {
        // What is kept as nothing could not be told from an attempt that was never made.
        const state = own()
        const now = state === '' ? NOTHING : state
        if (now === null || now === kept || now.length > LONGEST_KEPT) return
        // What the platform refuses now it may take with the next change, or as the page goes.
        if (lms.set('cmi.suspend_data', now)) kept = now
      }
      let timer: ReturnType<typeof setTimeout> | undefined
      subscribe(() => {
        clearTimeout(timer)
        timer = setTimeout(keep, REST)
      })
      if (isOpen)
        followAnswers(element, question, (score) => {
          lms.set('cmi.core.score.min', '0')
          lms.set('cmi.core.score.max', '100')
          lms.set('cmi.core.score.raw', String(100 * score))
          lms.set('cmi.core.lesson_status', 'completed')
          lms.commit()
        })
      start.addEventListener(
        'pagehide',
        () => {
          clearTimeout(timer)
          keep()
          lms.set('cmi.core.exit', 'suspend')
          lms.commit()
          lms.finish()
        },
        { once: true },
      )
    },
  }
}
