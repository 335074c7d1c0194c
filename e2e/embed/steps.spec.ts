import { expect } from '@playwright/test'
import { PARTS } from '../steps/parts.ts'
import { allComplaints, serveOrigins, test } from './host.ts'
import { sandboxedStep } from './places.ts'

/** Those of Part I have the same figure as the identity, whose embed is tested in every place. */
for (const { slug, slider } of [PARTS['classifier'], PARTS['learning']].flatMap((met) => met ?? []))
  test(`the embed of ${slug} wakes where it may run scripts and nothing else, answers a key and complains of nothing`, async ({
    page,
  }, info) => {
    const origins = await serveOrigins()
    try {
      const found = await allComplaints(page)
      await page.goto(await sandboxedStep(slug)(origins, (name) => info.outputPath(name)))
      const step = page.frameLocator('iframe').locator(`[data-step="${slug}"]`)
      const lines = step.locator('[data-line] .line-value, .chip')
      await expect(lines.first()).toHaveText(/\d/)
      const atFirst = await lines.allTextContents()
      const handle = step.getByRole('slider', { name: slider, disabled: false }).first()
      await expect(async () => {
        await handle.press('ArrowRight')
        expect(await lines.allTextContents()).not.toEqual(atFirst)
      }).toPass({ timeout: 10_000 })
      await expect(step.locator('[data-check]:not([data-check="ok"])')).toHaveCount(0)
      expect(found).toEqual([])
    } finally {
      origins.close()
    }
  })
