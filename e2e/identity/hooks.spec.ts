import { expect, test } from '@playwright/test'
import { open, stepOf } from './open.ts'
import { radio, shown } from './shown.ts'

test('the step carries its hooks: slug, lines, what each covers, checks', async ({ page }) => {
  await open(page)
  const step = stepOf(page)
  await expect(step).toHaveCount(1)
  await expect(step).toHaveAttribute('id', 'identity')
  const lines = await step
    .locator('[data-line]')
    .evaluateAll((all) => all.map((line) => line.getAttribute('data-line')))
  expect(lines).toEqual(['1', '2', '3', '4'])
  const covers = await step
    .locator('[data-covers]')
    .evaluateAll((all) => all.flatMap((line) => line.getAttribute('data-covers')?.split(' ') ?? []))
  expect(covers.toSorted()).toEqual(['S13', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'])
  for (const line of await step.locator('[data-line]').all())
    await expect(line.locator('[data-check]')).toHaveCount(1)
  await expect(step.locator('.result [data-check]')).toHaveCount(1)
})

test('every live number has its own element that holds it and nothing else', async ({ page }) => {
  await open(page)
  const { quantities, p } = await shown(page)
  const vectors = p.flatMap((_, i) => [`p:${i}`, `q:${i}`, `z:${i}`])
  for (const name of ['entropy', 'cross-entropy', 'kl', ...vectors])
    expect(quantities[name]?.length, name).toBeGreaterThan(0)
  for (const [name, texts] of Object.entries(quantities))
    for (const text of texts) expect(text, name).toMatch(/^(−?\d+(\.\d+)?( × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?|−?∞|—)$/)
})

test('in probability mode there are no logits to hook', async ({ page }) => {
  await open(page)
  await radio(stepOf(page), 'probabilities').check()
  await expect(stepOf(page).locator('[data-quantity^="z:"]')).toHaveCount(0)
})

test('terms of the formulas and the marks that show them share their names', async ({ page }) => {
  await open(page)
  const names = (selector: string) =>
    stepOf(page)
      .locator(`${selector} [data-term]`)
      .evaluateAll((all) => [...new Set(all.map((element) => element.getAttribute('data-term')))])
  const formulas = await names('.ladder .katex-html')
  const marks = await names('.instrument svg')
  for (const term of ['entropy', 'cross-entropy', 'kl']) {
    expect(formulas).toContain(term)
    expect(marks).toContain(term)
  }
  for (const term of formulas) expect(marks).toContain(term)
})

test('pointing at a term lights its marks, and pointing at a mark its term', async ({ page }) => {
  await open(page)
  const step = stepOf(page)
  await stepOf(page)
    .locator('.ladder .katex-html [data-term="kl"]')
    .first()
    .hover({ position: { x: 4, y: 10 } })
  await expect(step).toHaveAttribute('data-highlight', /\bkl\b/)
  const bar = stepOf(page).locator('.stacked.entropy')
  await bar.scrollIntoViewIfNeeded()
  const mark = await bar.boundingBox()
  await page.mouse.move((mark?.x ?? 0) + 6, (mark?.y ?? 0) + (mark?.height ?? 0) / 2)
  await expect(step).toHaveAttribute('data-highlight', 'entropy')
  await page.locator('.header .brand').hover()
  await expect(step).not.toHaveAttribute('data-highlight')
})
