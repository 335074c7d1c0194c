import type { FrameLocator, Locator, Page } from '@playwright/test'

/** How far a page, or one in a frame, can be scrolled sideways, px. */
export const overflow = (page: Page | FrameLocator): Promise<number> =>
  page
    .locator('body')
    .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Texts below 12 px that are seen within, an index of an index in a formula among them. */
export const smallTexts = (within: Locator): Promise<readonly string[]> =>
  within.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim() ?? ''
      // U+200B is a strut, not text.
      if (
        !parent ||
        /^\u200b*$/.test(text) ||
        parent.closest('script, style, .katex-mathml, .visually-hidden')
      )
        continue
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      if (size < 12 && parent.checkVisibility())
        small.push(`${size} px: ${text} in ${parent.parentElement?.className}`)
    }
    return small
  })

/** What a finger or a pointer has to hit within that is smaller than so many px, either way. A link in text may be. */
export const smallTargets = (within: Locator, least: number, selector: string): Promise<readonly string[]> =>
  within.locator(selector).evaluateAll(
    (all, size) =>
      all.flatMap((one) => {
        // What is hit is the label, where one stands around a button or box.
        const { width, height } = (
          one.matches('[type="radio"], [type="checkbox"]') ? (one.closest('label') ?? one) : one
        ).getBoundingClientRect()
        const isSeen = width > 0 && one.checkVisibility({ opacityProperty: false })
        const name = one.getAttribute('aria-label') ?? one.textContent
        return isSeen && Math.min(width, height) < size - 0.01
          ? [`${name}: ${Math.round(width)} × ${Math.round(height)}`]
          : []
      }),
    least,
  )

/** Whatever is pressed; what is dragged in a chart has a bar beside it that does the same. */
export const TARGETS = 'button, summary, select, input'
/** What is dragged along a line. */
export const BARS = 'input[type="range"]'
