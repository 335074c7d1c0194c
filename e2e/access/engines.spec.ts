import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { awake, awakeEmbed, stepOf } from '../identity/open.ts'
import { STEPLESS_PAGES } from '../pages.ts'
import { type Met, PARTS, STEPS } from '../steps/parts.ts'
import { axeFinds } from './axe.ts'
import { ibmFinds } from './ibm.ts'

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium emulates forced colours')

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const

/** Nothing in it can be read, so that a notice shows. */
const BAD_LINK = '?v=1&z=oops'
async function expectNothingFound(page: Page, when: string) {
  expect.soft(await axeFinds(page), `axe, ${when}`).toEqual([])
  expect.soft(await ibmFinds(page), `IBM, ${when}`).toEqual([])
}

/** A step in use: a bar at its end, what folds open, an answer with the state that settles it. */
async function use(step: Locator, { question }: Met) {
  const bars = step.locator('.step-instrument').getByRole('slider', { disabled: false })
  await bars.first().press('End')
  await step.getByRole('button', { name: question.options[0]?.text ?? '', exact: true }).click()
  await step.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  const code = step.getByRole('button', { name: 'NumPy' })
  if ((await code.count()) > 0) await code.click()
}

/** A person who came by a bad link and used every step of the page. */
async function useAll(page: Page, met: readonly Met[]) {
  await expect(page.locator('.notice').first()).toBeVisible()
  for (const one of met) {
    const step = stepOf(page, one.slug)
    if (met.length > 1) await awake(page, one.slug)
    await use(step, one)
  }
}

for (const [look, media] of Object.entries(LOOKS)) {
  for (const path of STEPLESS_PAGES)
    test(`axe and IBM’s engine find nothing on /${path}, ${look} @full`, async ({ page }) => {
      test.slow()
      await page.emulateMedia(media)
      await page.goto(path, { waitUntil: 'networkidle' })
      // What a page frames is asked by itself.
      await page.locator('iframe').evaluateAll((all) => {
        for (const one of all) one.remove()
      })
      await expectNothingFound(page, 'as it opens')
    })

  for (const [part, met] of Object.entries(PARTS))
    test(`axe and IBM’s engine find nothing on /${part}/, before use and after, with a notice and with answers, ${look} @full`, async ({
      page,
    }) => {
      test.setTimeout(600_000)
      await page.emulateMedia(media)
      await page.goto(`${part}/`)
      for (const { slug } of met) await awake(page, slug)
      // IBM's engine takes a minute for such a page: as it opens it is asked of each step alone, below.
      expect.soft(await axeFinds(page), 'axe, as it opens').toEqual([])
      await page.goto(`${part}/${BAD_LINK}`)
      await useAll(page, met)
      await expectNothingFound(page, 'in use')
    })

  for (const one of STEPS)
    test(`axe and IBM’s engine find nothing in the embed of ${one.slug}, before use and after, ${look}${one.slug === 'identity' && look === 'light' ? '' : ' @full'}`, async ({
      page,
    }) => {
      test.slow()
      await page.emulateMedia(media)
      await page.setViewportSize({ width: 700, height: 900 })
      await page.goto(`embed/${one.slug}.html`)
      await awakeEmbed(page)
      await expectNothingFound(page, 'as it opens')
      await page.goto(`embed/${one.slug}.html${BAD_LINK}&ask=${one.question.id}`)
      await awakeEmbed(page)
      await useAll(page, [one])
      await expectNothingFound(page, 'in use')
    })
}
