import { expect, type Page } from '@playwright/test'
import { stepOf } from '../identity/open.ts'
import type { Met } from '../steps/parts.ts'

/** A key on its slider changes the lines of this step. */
export async function expectAlive(page: Page, { slug, slider }: Pick<Met, 'slug' | 'slider'>) {
  const step = stepOf(page, slug)
  await step.scrollIntoViewIfNeeded()
  const lines = () => step.locator('[data-line] .line-value, .chip').allTextContents()
  const before = await lines()
  await expect(async () => {
    await step.getByRole('slider', { name: slider, disabled: false }).last().press('PageUp')
    expect(await lines()).not.toEqual(before)
  }).toPass({ timeout: 10_000 })
}
