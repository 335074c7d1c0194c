import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { PAGES } from '../pages.ts'

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium says which font it drew with')

/**
 * Puts each thing that is read on the page, once for each family that the site ships, into an element of its own, and
 * gives their names in that order.
 */
const probe = (page: Page) =>
  page.evaluate(() => {
    const shipped = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))
    const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const names = new Set<string>()
    const probes = document.createElement('div')
    probes.id = 'probes'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement || parentElement.closest('script, style, math')) continue
      const { fontFamily } = getComputedStyle(parentElement)
      const family = fontFamily.split(',')[0]?.replaceAll('"', '') ?? ''
      // Code is set in the reader's own face.
      if (!shipped.has(family)) continue
      for (const { segment } of clusters.segment((textContent ?? '').replace(/[\s\u200b]/g, ''))) {
        const name = `${segment} of ${family}`
        if (names.has(name)) continue
        names.add(name)
        const one = document.createElement('span')
        one.style.fontFamily = fontFamily
        one.textContent = segment
        probes.append(one)
      }
    }
    document.body.append(probes)
    return [...names]
  })

test('whatever is read on a page is drawn in a face that the site ships, so that it is the same for every reader', async ({
  page,
}) => {
  const cdp = await page.context().newCDPSession(page)
  for (const path of PAGES) {
    await page.goto(path)
    const names = await probe(page)
    expect(names.length).toBeGreaterThan(50)
    await cdp.send('DOM.enable')
    await cdp.send('CSS.enable')
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 })
    const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '#probes > span',
    })
    // A face is asked for when something is first drawn with it.
    await expect(async () => {
      const drawn = await Promise.all(
        nodeIds.map((nodeId) => cdp.send('CSS.getPlatformFontsForNode', { nodeId })),
      )
      const foreign = drawn.flatMap(({ fonts }, at) =>
        fonts.flatMap(({ isCustomFont, familyName }) =>
          isCustomFont ? [] : [`${names[at]}: ${familyName}`],
        ),
      )
      expect(foreign, path).toEqual([])
    }).toPass({ timeout: 5000 })
  }
})
