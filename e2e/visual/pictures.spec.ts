import { expect, test } from '@playwright/test'
import { addStyles } from '../addStyles.ts'
import { awake, stepOf } from '../identity/open.ts'
import { PARTS } from '../steps/parts.ts'

test.skip(({ browserName }) => browserName !== 'chromium', 'the pictures are drawn in one engine')
// A fifth of the size: what one build of a browser smooths otherwise than the next is lost, and so is the weight.
test.use({ deviceScaleFactor: 0.2 })

/** The gate draws each step once, each theme and each width at least once; the full run draws them all. */
const IN_GATE: Readonly<Record<string, string>> = {
  distributions: 'light 1440',
  classifier: 'dark 390',
  learning: 'light 1024',
}

/** Higher than any step: nothing sticks to an edge of the screen or scrolls in itself. */
const HEIGHT = 4500

/**
 * Two builds of Chromium, three ways of hinting and a machine with one font differ by up to 18 pixels of a picture; two
 * colours exchanged or a label 8 px aside differ by more, and what moves the rest makes the picture longer.
 */
const TOLERANCE = { threshold: 0.12, maxDiffPixels: 20 }

/** What differs by machine and is not ours: how widths of letters are rounded, and the face that code is set in. */
const FOR_PICTURES = `* { text-rendering: geometricPrecision !important }
code, pre, textarea { font-family: var(--sans) !important }`

for (const [part, met] of Object.entries(PARTS))
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1440, 1024, 390])
      test(`the steps of ${part} look as they did, ${theme}, at ${width} px${IN_GATE[part] === `${theme} ${width}` ? '' : ' @full'}`, async ({
        page,
      }) => {
        test.setTimeout(120_000)
        await page.setViewportSize({ width, height: HEIGHT })
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await page.goto(`${part}/`)
        await addStyles(page, FOR_PICTURES)
        for (const { slug } of met) {
          await awake(page, slug)
          const step = stepOf(page, slug)
          await expect(step.locator('[aria-busy="true"]')).toHaveCount(0)
          await expect
            .soft(step)
            .toHaveScreenshot(`${slug}-${theme}-${width}.png`, { scale: 'device', ...TOLERANCE })
        }
      })
