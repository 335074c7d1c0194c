import { expect } from '@playwright/test'
import sanitizeHtml from 'sanitize-html'
import { loaderTag } from '../../src/share/snippet.ts'
import { expectLiving, expectToFit, inFrame, siteOf, TITLE, test } from './host.ts'

/**
 * What Canvas leaves of a page's HTML when it is saved: the lists of elements, attributes and schemes in
 * gems/canvas_sanitize/lib/canvas_sanitize/canvas_sanitize.rb of instructure/canvas-lms, as far as they concern a
 * frame, a link, and the words around them. Older ones took `loading`, `allow` and `data-*` away.
 */
const rules = (...more: readonly string[]): sanitizeHtml.IOptions => ({
  allowedTags: ['a', 'br', 'div', 'em', 'h2', 'h3', 'iframe', 'li', 'ol', 'p', 'span', 'strong', 'ul'],
  allowedAttributes: {
    '*': ['class', 'dir', 'id', 'lang', 'role', 'style', 'title', 'aria-label', 'aria-describedby'],
    a: ['href', 'name', 'target'],
    iframe: ['src', 'width', 'height', 'name', 'align', 'frameborder', 'scrolling', 'sandbox', ...more],
  },
  allowedSchemes: ['http', 'https'],
  allowedSchemesByTag: { a: ['ftp', 'http', 'https', 'mailto'] },
})

/** What Canvas does with a frame that asks for a height: ui/shared/lti/jquery/subjects/lti.frameResize.ts. */
const RESIZE = `<script>addEventListener('message', ({ data, source }) => {
  if (data?.subject !== 'lti.frameResize') return
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source)
  if (frame) frame.style.height = Math.max(1, data.height) + 'px'
})</script>`

test('Canvas: the frame keeps address, title and size when the page is cleaned, and Canvas itself sets its height', async ({
  page,
  origins,
  copied,
  complaints,
}) => {
  const typed = `<p>Before</p>${copied('iframe')}${loaderTag(siteOf(origins))}${copied('element')}<p>After</p>`
  const saved = sanitizeHtml(typed, rules('loading', 'allow', 'data-*'))
  expect(saved).not.toMatch(/<script|surprisal-step/)
  expect(sanitizeHtml(typed, rules())).toBe(saved.replace(' loading="lazy"', ''))
  await page.goto(origins.serve(`${RESIZE}${saved}`))
  const frame = page.locator('iframe')
  await expect(frame).toHaveCount(1)
  await expect(frame).toHaveAttribute('title', TITLE)
  await expect(frame).toHaveAttribute('width', '100%')
  await expect(frame).toHaveAttribute('height', '560')
  await expectLiving(page, complaints)
  await expectToFit(inFrame(page))
})
