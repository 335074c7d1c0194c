import { expect } from '@playwright/test'
import sanitizeHtml from 'sanitize-html'
import { loaderTag } from '../../src/share/snippet.ts'
import { saved } from './editor.ts'
import { expectStep, siteOf, test } from './host.ts'

/**
 * What Moodle leaves of a text that is not trusted: purify_html in lib/weblib.php of moodle/moodle, that is HTML
 * Purifier for XHTML 1.0 Transitional without `HTML.SafeIframe`, to which no frame, script or new element is known.
 * As far as it concerns a frame, a link, and the words around them.
 */
const PURIFIED: sanitizeHtml.IOptions = {
  allowedTags: ['a', 'br', 'div', 'em', 'h3', 'h4', 'li', 'ol', 'p', 'span', 'strong', 'ul'],
  allowedAttributes: { '*': ['class', 'lang', 'style', 'title'], a: ['href', 'target'] },
  allowedSchemes: ['ftp', 'http', 'https', 'mailto'],
}

/**
 * Of the settings of Moodle's editor, TinyMCE, those that concern what is pasted: public/lib/editor/tiny, its
 * amd/src/editor.js, and the elements that settings.php lets through.
 */
const EDITOR = {
  sandbox_iframes: false,
  xss_sanitization: false,
  convert_urls: false,
  entity_encoding: 'raw',
  extended_valid_elements: 'script[*],p[*],i[*]',
}

test('Moodle: in a Page, whose text is not cleaned, all stays, and a text that is cleaned keeps the link alone', async ({
  page,
  origins,
  copied,
  complaints,
}) => {
  const line = `<p>Before</p>${copied('iframe')}${loaderTag(siteOf(origins))}<p>After</p>`
  const typed = await saved(page, origins, line, EDITOR)
  // mod/page/view.php formats the text with `noclean`: what was saved is what is shown, within its two boxes.
  const box = `<div class="box generalbox center clearfix"><div class="no-overflow">${typed}</div></div>`
  await page.goto(origins.serve(`<style>.no-overflow { overflow: auto }</style>${box}`))
  await expectStep(page, complaints)

  const link = `<a href="${copied('link').replaceAll('&', '&amp;')}">the step</a>`
  const cleaned = sanitizeHtml(`${typed}${copied('element')}${link}`, PURIFIED)
  expect(cleaned).not.toMatch(/<iframe|<script|surprisal-step/)
  await page.goto(origins.serve(cleaned))
  await page.getByRole('link', { name: 'the step' }).click()
  await expect(page.locator('[data-quantity="q:0"]').first()).toHaveText(/^0\.665/)
})
