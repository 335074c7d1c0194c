import { readdir } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { overflow } from '../access/measured.ts'
import { STEPS } from '../steps/parts.ts'
import { type Origins, serveOrigins, test } from './host.ts'

let origins: Origins
test.beforeEach(async () => {
  origins = await serveOrigins()
})
test.afterEach(() => origins.close())

const open = (width: number, height: number) =>
  origins.serve(
    `<iframe width="${width}" height="${height}" title="The step" src="${origins.embeds}identity.html"></iframe>`,
  )

test('at 700 × 560, with no script on the host’s side, all bars and their sliders are in sight', async ({
  page,
}) => {
  await page.goto(open(700, 560))
  const sliders = page.frameLocator('iframe').locator('.bar input')
  await expect(sliders).toHaveCount(10)
  const bottoms = await sliders.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().bottom))
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(560)
})

test('at 700 × 560, with no script on the host’s side, each step has the sliders of its first panel in sight @full', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 560 })
  for (const { slug } of STEPS) {
    await page.goto(`${origins.embeds}${slug}.html`)
    const panel = page.locator('.panel').filter({ has: page.getByRole('slider') })
    const sliders = panel.first().getByRole('slider')
    const bottoms = await sliders.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().bottom))
    expect(bottoms, slug).not.toEqual([])
    expect(Math.max(...bottoms), slug).toBeLessThanOrEqual(560)
  }
})

for (const [width, columns] of [
  [390, 1],
  [890, 1],
  [910, 2],
  [1200, 2],
] as const) {
  test(`an embed ${width} px wide has the instrument below the heading and the ladder ${columns === 1 ? 'below' : 'beside'} it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1300, height: 900 })
    await page.goto(open(width, 560))
    const box = async (selector: string) => {
      const found = await page.frameLocator('iframe').locator(selector).boundingBox()
      if (!found) throw new Error(`${selector} has no box`)
      return found
    }
    const [heading, instrument, ladder] = [
      await box('h1'),
      await box('.step-instrument'),
      await box('.ladder'),
    ]
    expect(instrument.y).toBeGreaterThanOrEqual(heading.y + heading.height)
    if (columns === 1) expect(ladder.y).toBeGreaterThanOrEqual(instrument.y + instrument.height)
    else {
      expect(ladder.y).toBeCloseTo(instrument.y, 0)
      expect(ladder.x).toBeGreaterThanOrEqual(instrument.x + instrument.width)
    }
  })
}

for (const width of [320, 390, 700, 1000]) {
  test(`nothing in an embed ${width} px wide is wider than it`, async ({ page }) => {
    await page.setViewportSize({ width: 1300, height: 900 })
    await page.goto(open(width, 560))
    expect(await overflow(page.frameLocator('iframe'))).toBe(0)
  })
}

test('no step is wider than a frame of 320 px @full', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const steps = (await readdir('dist/embed')).filter((name) => /^(?!index).*\.html$/.test(name))
  for (const step of steps) {
    await page.goto(`${origins.embeds}${step}`)
    expect(await overflow(page), step).toBe(0)
  }
})

for (const slug of ['identity', 'softmax', 'scores'])
  test(`the styles that the part of ${slug} alone needs leave the order of the layers as the pages have it`, async ({
    page,
  }) => {
    await page.goto(`${origins.embeds}${slug}.html`)
    const layers = await page.evaluate(() => {
      const named = [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) =>
          rule instanceof CSSLayerStatementRule
            ? [...rule.nameList]
            : rule instanceof CSSLayerBlockRule
              ? [rule.name]
              : [],
        ),
      )
      return [...new Set(named)]
    })
    expect(layers).toEqual([
      'tokens',
      'base',
      'katex',
      'katex-inline',
      'formulas',
      'charts',
      'controls',
      'instrument',
      'page',
      'embed',
    ])
  })
