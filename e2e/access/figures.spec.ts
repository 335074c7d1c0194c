import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { awakeEmbed, open, stepOf } from '../identity/open.ts'
import { type Met, STEPS } from '../steps/parts.ts'

/** A link leads past it; it has a title, a sentence of what it shows now, and a table of its numbers on demand. */
async function expectDescribed(page: Page, { slug, slider }: Met) {
  const step = stepOf(page, slug)
  const figure = step.locator('.step-instrument')
  await expect(figure.getByRole('heading', { name: 'Figure', exact: true })).toHaveCount(1)
  const skip = step.getByRole('link', { name: 'Skip the figure' })
  await skip.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(step.locator('.step-rest :focus')).toHaveCount(1)
  await page.keyboard.press('Shift+Tab')
  await expect(figure.locator(':focus')).toHaveCount(1)

  const sentence = figure.locator('figcaption > p').first()
  const details = figure.locator('figcaption .data-table').first()
  const cells = details.locator('td')
  await expect(cells.first()).toBeHidden()
  await details.locator('summary').press('Enter')
  await expect(cells.first()).toBeVisible()
  await expect(details.locator('th[scope="col"]').first()).toBeVisible()
  const before = { said: await sentence.textContent(), numbers: await cells.allTextContents() }
  expect(before.said).toMatch(/^[\p{Lu}\d].*\.$/u)
  expect(before.numbers.join(' ')).toMatch(/\d/)
  await step.getByRole('slider', { name: slider, disabled: false }).last().press('PageUp')
  await expect(sentence).not.toHaveText(before.said ?? '')
  await expect.poll(() => cells.allTextContents()).not.toEqual(before.numbers)
}

for (const one of STEPS) {
  test(`the figure of ${one.slug} has a title, a sentence and a table that follow a drag, and a link past it${one.slug === 'softmax' ? '' : ' @full'}`, async ({
    page,
  }) => {
    await open(page, '', one.slug)
    await expectDescribed(page, one)
  })

  test(`so has that of its embed, ${one.slug} @full`, async ({ page }) => {
    await page.goto(`embed/${one.slug}.html`)
    await awakeEmbed(page)
    await expectDescribed(page, one)
  })
}
