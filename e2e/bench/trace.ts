import type { Browser, Page } from '@playwright/test'

/** A finished event of the page's main thread; times in µs, `tdur` and `tts` in CPU time of that thread. */
export interface MainThreadEvent {
  readonly name: string
  readonly ts: number
  readonly dur: number
  readonly tts: number
  readonly tdur: number
  readonly type: string | undefined
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tts?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } }
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'loading', '__metadata']

/** What the main thread of a page did, in the order of time. */
export interface MainThread {
  readonly events: readonly MainThreadEvent[]
  /** When the page first showed something, on the clock of `ts`; undefined if it did so outside of the action. */
  readonly firstPaint: number | undefined
}

async function recorded(browser: Browser, page: Page, action: () => Promise<void>) {
  await browser.startTracing(page, { categories: CATEGORIES })
  await action()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[]
  }
  const threads = traceEvents.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain')
  return { traceEvents, threads }
}

/** How long the tasks took that a page and all frames in it did during an action, in ms of CPU time, longest first. */
export async function tasksOfAllFrames(browser: Browser, page: Page, action: () => Promise<void>) {
  const { traceEvents, threads } = await recorded(browser, page, action)
  return traceEvents
    .filter(
      (e) => e.ph === 'X' && isTask(e) && threads.some(({ pid, tid }) => pid === e.pid && tid === e.tid),
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((a, b) => b - a)
}

/** Records what the main thread of a page does during an action. */
export async function traced(browser: Browser, page: Page, action: () => Promise<void>): Promise<MainThread> {
  const { traceEvents, threads } = await recorded(browser, page, action)
  const work = (pid: number) =>
    traceEvents.reduce((sum, e) => sum + (e.pid === pid && isTask(e) ? (e.tdur ?? 0) : 0), 0)
  // A browser keeps a spare renderer: the page's is the one that worked.
  const [main] = threads.toSorted((a, b) => work(b.pid) - work(a.pid))
  if (!main) throw new Error('the trace names no main thread')
  const events = traceEvents
    .filter((e) => e.ph === 'X' && e.pid === main.pid && e.tid === main.tid)
    .map((e) => ({
      name: e.name,
      ts: e.ts,
      dur: e.dur ?? 0,
      tts: e.tts ?? 0,
      tdur: e.tdur ?? 0,
      type: e.args?.data?.type,
    }))
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
  return { events, firstPaint: traceEvents.findLast((e) => e.name === 'firstContentfulPaint')?.ts }
}

/** The outermost events: one a task. */
export const isTask = ({ name }: { readonly name: string }) => /RunTask$/.test(name)
