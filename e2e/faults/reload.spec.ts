import { expect, test } from '@playwright/test'
import { awake, open, stepOf } from '../identity/open.ts'

test('a page that is loaded again shows the same in its controls as in its numbers, whatever the browser kept of them @full', async ({
  page,
}) => {
  await open(page, '', 'surprisal')
  const step = stepOf(page, 'surprisal')
  const bar = step.getByRole('slider', { name: 'q of dog', exact: true })
  const number = step.locator('[data-quantity="q:1"]').first()
  const atFirst = await number.textContent()
  await bar.press('End')
  await page.getByRole('radio', { name: 'bits' }).check()
  await expect(number).not.toHaveText(`${atFirst}`)

  await page.reload()
  await awake(page, 'surprisal')
  await expect(number).toHaveText(`${atFirst}`)
  expect(Number(await bar.inputValue()).toFixed(4)).toBe(atFirst)
  await expect(page.getByRole('radio', { name: 'nats' })).toBeChecked()
  await expect(step.locator('[data-unit="nat"]').first()).toBeVisible()
})
