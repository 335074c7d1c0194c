import { expect, type FrameLocator, type Page } from '@playwright/test'

/** The divergence of the identity follows a key on a bar of Q, and a drag of it with the pointer. */
export async function expectToMove(page: Page, step: Page | FrameLocator) {
  const kl = step.locator('[data-quantity="kl"]').first()
  const slider = step.getByRole('slider', { name: /q.*dog/i }).first()
  const atFirst = await kl.textContent()
  await expect(async () => {
    await slider.press('ArrowRight')
    expect(await kl.textContent()).not.toBe(atFirst)
  }).toPass({ timeout: 10_000 })

  const afterKey = await kl.textContent()
  const box = await slider.boundingBox()
  if (!box) throw new Error('the slider has no box')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 0.3 * box.width, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 0.7 * box.width, y, { steps: 4 })
  await page.mouse.up()
  await expect(kl).not.toHaveText(afterKey ?? '')
}
