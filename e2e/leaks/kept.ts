import { type CDPSession, expect } from '@playwright/test'

/** What a page keeps once all that nothing refers to is collected. */
interface Kept {
  /** Bytes of the JavaScript heap. */
  readonly heap: number
  readonly listeners: number
  /** Nodes that are in no document, and those inside the browser's own controls. */
  readonly detached: number
  readonly documents: number
}

/** A sentence that is said or a mark more in the figure is no leak: what is seen need not be as it was. */
const ATTACHED = `(() => {
  const all = document.createTreeWalker(document)
  let count = 1
  while (all.nextNode()) count++
  return count
})()`

/** Two looks at a page at rest differ by less: what the engine compiles and forgets meanwhile. */
const UNREST = 0.002

async function collect(session: CDPSession): Promise<Kept> {
  const { result } = await session.send('Runtime.evaluate', { expression: ATTACHED })
  // What is let go of in the document may hold scripts' objects, and these the document's: the second run gets both.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { jsEventListeners, nodes, documents } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, listeners: jsEventListeners, detached: nodes - result.value, documents }
}

/**
 * What is kept once the page rests, the same at two looks a second apart: a voice that waits for silence still listens,
 * and a run may not be over.
 */
export async function keptAtRest(session: CDPSession): Promise<Kept> {
  const looks: [Kept, ...Kept[]] = [await collect(session)]
  await expect(async () => {
    const [before] = looks
    if (looks.unshift(await collect(session)) === 2) throw new Error('both looks were at once')
    const [now] = looks
    expect({ ...now, heap: 0 }).toEqual({ ...before, heap: 0 })
    expect(Math.abs(now.heap / before.heap - 1)).toBeLessThan(UNREST)
  }).toPass({ intervals: [1000], timeout: 30_000 })
  return looks[0]
}
