import type { Frame, Page } from '@playwright/test'
import { randomOf } from '../random/actions.ts'

/** Where things are dragged: the document of a page, or that of an embed in it. */
export interface Place {
  readonly page: Page
  readonly frame: Frame
  /** Selectors of the steps, each of which has its turn. */
  readonly steps: readonly string[]
}

/** All that is dragged: bars by their thumbs, marks of figures by themselves. */
const DRAGGED = ':is(input[type="range"]:enabled, [role="slider"]:not([aria-disabled="true"]))'

/** Brings the nth of them into sight and says where it is, and what it stands at; a tile chosen meanwhile may have none. */
const nthOf = (frame: Frame, step: string, nth: number) =>
  frame.evaluate(
    ([selector, n]) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())
      const one = all[n % all.length]
      if (!one) return null
      const seen = one.getBoundingClientRect()
      if (seen.top < 0 || seen.bottom > innerHeight)
        one.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = one.getBoundingClientRect()
      const isBar = one instanceof HTMLInputElement
      return { left, top, width, height, isBar, state: `${one.ariaLabel}: ${one.ariaValueText}` }
    },
    [`${step} ${DRAGGED}`, nth] as const,
  )

/** Drags of one step before the next has its turn. */
const TURN = 5
/** How far a mark is moved at most, px. */
const FAR = 40

/**
 * Drags what can be dragged in each step, as many times as told, and the same each time.
 * @returns how many different states the dragged things were met in
 */
export async function drag({ page, frame, steps }: Place, times: number): Promise<number> {
  const random = randomOf(1)
  const within = (reach: number) => (2 * random() - 1) * reach
  const states = new Set<string>()
  const place = frame.parentFrame() && (await (await frame.frameElement()).boundingBox())
  for (let i = 0; i < times; i++) {
    const turn = Math.floor(i / TURN)
    const nth = Math.floor(turn / steps.length) * TURN + (i % TURN)
    const found = await nthOf(frame, steps[turn % steps.length] ?? '', nth)
    if (!found) continue
    const { left, top, width, height, isBar, state } = found
    states.add(state)
    const from = (place?.x ?? 0) + left
    const x = from + width * (isBar ? random() : 0.5)
    const y = (place?.y ?? 0) + top + height / 2
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(isBar ? from + width * random() : x + within(FAR), y + within(FAR))
    await page.mouse.up()
  }
  return states.size
}
