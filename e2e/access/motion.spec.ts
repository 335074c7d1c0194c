import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { awake, awakeEmbed, stepOf } from '../identity/open.ts'
import { STEPLESS_PAGES } from '../pages.ts'
import { type Met, PARTS, STEPS } from '../steps/parts.ts'

test.use({ reducedMotion: 'reduce' })

/** Counts the animations that run in any frame from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const moved = new Set<string>()
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation
        const target = effect instanceof KeyframeEffect ? effect.target : null
        if (animation.playState === 'running') moved.add(target?.outerHTML.slice(0, 120) ?? '')
      }
      requestAnimationFrame(look)
    }
    look()
    Object.assign(globalThis, { moved })
  })
const moved = (page: Page) =>
  page.evaluate((): readonly string[] => [...(Reflect.get(globalThis, 'moved') as Set<string>)])

/** What moves terms, a model or a training, were motion wanted. */
async function use(page: Page, { slug, question }: Met) {
  const step = stepOf(page, slug)
  await step.locator('.step-instrument').getByRole('slider', { disabled: false }).last().press('PageUp')
  const rules = step.locator('.line-rule')
  await rules.first().click()
  await rules.last().click()
  await rules.first().click()
  for (const name of ['start', 'run']) {
    const button = step.locator('.step-instrument').getByRole('button', { name, exact: true })
    if ((await button.count()) > 0 && (await button.first().isEnabled())) await button.first().click()
  }
  await step.getByRole('button', { name: question.options[0]?.text ?? '', exact: true }).click()
}

for (const [part, met] of Object.entries(PARTS))
  test(`where less motion is asked for nothing on the page of ${part} is animated, in use and in a run @full`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(`${part}/`)
    await watch(page)
    for (const one of met) {
      await awake(page, one.slug)
      await use(page, one)
    }
    expect(await moved(page)).toEqual([])
  })

for (const one of STEPS)
  test(`where less motion is asked for nothing in the embed of ${one.slug} is animated @full`, async ({
    page,
  }) => {
    await page.goto(`embed/${one.slug}.html?ask=${one.question.id}`)
    await awakeEmbed(page)
    await watch(page)
    await use(page, one)
    expect(await moved(page)).toEqual([])
  })

for (const path of STEPLESS_PAGES)
  test(`where less motion is asked for nothing on /${path} is animated @full`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    await watch(page)
    const bar = page.getByRole('slider').first()
    if ((await bar.count()) > 0) await bar.press('PageUp')
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await moved(page)).toEqual([])
  })
