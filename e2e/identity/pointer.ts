import type { Locator, Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** Where the thumb of a bar's slider stands at a share of its range, from 0 to 1. */
export async function thumbAt(slider: Locator, share: number): Promise<Point> {
  return slider.evaluate((element, fraction) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const thumb = Number.parseFloat(getComputedStyle(element).getPropertyValue('--thumb'))
    return { x: left + thumb / 2 + fraction * (width - thumb), y: top + height / 2 }
  }, share)
}

/** Where the thumb of a bar's slider stands, once it is in sight. */
async function thumbOf(slider: Locator): Promise<Point> {
  await slider.scrollIntoViewIfNeeded()
  const share = await slider.evaluate((element) => {
    const { min, max, value } = element as HTMLInputElement
    return (Number(value) - Number(min)) / (Number(max) - Number(min))
  })
  return thumbAt(slider, share)
}

/** Takes a bar by its thumb, with the mouse button down until the caller lets go. */
export async function takeThumb(page: Page, slider: Locator): Promise<void> {
  const thumb = await thumbOf(slider)
  await page.mouse.move(thumb.x, thumb.y)
  await page.mouse.down()
}

/** A hand that means the end goes past it, px: where it begins browsers differ by fractions of a pixel. */
const PAST = 4

/** Moves the held thumb to this share of its range. */
export async function moveThumb(page: Page, slider: Locator, value: number): Promise<void> {
  const to = await thumbAt(slider, value)
  const past = value === 1 ? PAST : value === 0 ? -PAST : 0
  await page.mouse.move(to.x + past, to.y, { steps: 3 })
}

/** Drags a bar to about this share of its range. */
export async function dragBar(page: Page, slider: Locator, value: number): Promise<void> {
  await takeThumb(page, slider)
  await moveThumb(page, slider, value)
  await page.mouse.up()
}

/** Puts a finger so far beside the middle of a bar's thumb, px, moves it by so much and lifts it (Chromium). */
export async function swipe(page: Page, slider: Locator, beside: number, by: Point): Promise<void> {
  const { x, y } = await thumbOf(slider)
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove', share: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [{ x: x + beside + by.x * share, y: y + by.y * share }],
    })
  await send('touchStart', 0)
  for (const share of [0.1, 0.2, 0.4, 0.6, 0.8, 1]) await send('touchMove', share)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await touch.detach()
}

/** Drags the grip of a handle in the area figure by so many px. */
export async function dragHandle(page: Page, handle: Locator, by: Point): Promise<void> {
  const grip = handle.locator('.edge-grip, .border-grip')
  await handle.scrollIntoViewIfNeeded()
  const box = await grip.boundingBox()
  if (box === null) throw new Error('the handle is not drawn')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by.x, y + by.y, { steps: 3 })
  await page.mouse.up()
}
