import type { Locator, Page } from '@playwright/test'

/** Steps of a drag: half of them up, half back. */
export const STEPS = 60
/** How far the thumb is dragged, as a share of its way: no further than the shortest bar allows. */
const REACH = 0.35

/** Where a drag begins: on the thumb of a slider of the step. */
export interface Grip {
  readonly x: number
  readonly y: number
  /** px to the right a step. */
  readonly stride: number
}

/** A probability of the model, in the figure of the step. */
const SLIDER =
  '[data-step] input[type="range"][aria-label^="q of"], [data-island$="/figure"] input[type="range"][aria-label^="q of"]'
const CLASS = 1
const THUMB_PX = 16

/** Finds the thumb of a slider, that of the second class's q unless given, and scrolls it into view. */
export async function grip(page: Page, slider: Locator = page.locator(SLIDER).nth(CLASS)): Promise<Grip> {
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (!box) throw new Error('the page shows no such slider')
  const [value = 0, min = 0, max = 1] = await slider.evaluate((input: HTMLInputElement) =>
    [input.value, input.min, input.max].map(Number),
  )
  const way = box.width - THUMB_PX
  return {
    x: box.x + THUMB_PX / 2 + ((value - min) / (max - min)) * way,
    y: box.y + box.height / 2,
    stride: (REACH * way) / (STEPS / 2),
  }
}

/**
 * Drags by the mouse, one step each `pace` ms: enough for a frame, and less than what a page waits for before
 * it takes the hand to rest.
 */
export async function drag(page: Page, { x, y, stride }: Grip, pace: number): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.waitForTimeout(pace)
  for (let step = 1; step <= STEPS; step++) {
    const distance = step <= STEPS / 2 ? step : STEPS - step
    await page.mouse.move(x + stride * distance, y)
    await page.waitForTimeout(pace)
  }
  await page.mouse.up()
}
