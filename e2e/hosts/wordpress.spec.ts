import { expect } from '@playwright/test'
import sanitizeHtml from 'sanitize-html'
import { heard } from '../embed/host.ts'
import { expectLiving, expectToFit, inFrame, TITLE, test } from './host.ts'

const SECRET = 'aB3dE6gH9k'

const KEPT = {
  a: ['href'],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
}

/**
 * What WordPress makes of the HTML that a site it does not know offers for its address: wp_filter_oembed_result in
 * wp-includes/embed.php. It keeps a quotation and a frame, puts a secret on both and into the hash of the
 * address, hides the frame where there is a quotation, and lets it run scripts and nothing else.
 */
function filtered(html: string): string {
  const kept = sanitizeHtml(html, { allowedTags: ['a', 'blockquote', 'iframe'], allowedAttributes: KEPT })
  const [, quotation = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? []
  const hidden = quotation === '' ? '' : ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"'
  return [
    quotation.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`),
    frame
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${SECRET}" data-secret="${SECRET}"`)
      .replace(
        '<iframe',
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
      ),
  ].join('')
}

/**
 * What its page does with the frame's messages: wp-includes/js/wp-embed.js. It is there only where a quotation is:
 * wp_maybe_enqueue_oembed_host_js in the same file.
 */
const PARENT = `{
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
    const all = (kind) => document.querySelectorAll(kind + '[data-secret="' + data.secret + '"]')
    for (const quotation of all('blockquote')) quotation.style.display = 'none'
    for (const frame of all('iframe')) {
      if (source !== frame.contentWindow) continue
      frame.removeAttribute('style')
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
    }
  })
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
}`

test('WordPress: what it leaves of a frame lives, at the height that it has', async ({
  page,
  origins,
  copied,
  complaints,
}) => {
  await page.goto(origins.serve(filtered(`${copied('iframe')}<script></script>`)))
  const frame = page.locator('iframe')
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts')
  await expect(frame).toHaveAttribute('title', TITLE)
  await expect(frame).toHaveAttribute('height', '560')
  await expectLiving(page, complaints)
})

test('WordPress: a frame behind a quotation is shown and gets the height that WordPress allows, however late its page hears', async ({
  page,
  origins,
  copied,
  complaints,
}) => {
  const quotation = '<blockquote><a href="https://host.example/">Softmax</a></blockquote>'
  await page.goto(origins.serve(filtered(quotation + copied('iframe'))))
  const frame = page.locator('iframe')
  await expect(page.locator('blockquote')).toBeVisible()
  await expect.poll(() => heard(page, 'resize')).not.toHaveLength(0)
  await page.addScriptTag({ content: PARENT })
  await expect(page.locator('blockquote')).toBeHidden()
  await expect(frame).not.toHaveAttribute('style', /./)
  await expectLiving(page, complaints)
  await expectToFit(inFrame(page))
  // In one column the step is higher than the 1000 px at which WordPress stops: its end is reached by scrolling.
  await page.setViewportSize({ width: 390, height: 1100 })
  await expect(frame).toHaveAttribute('height', '1000')
  const end = inFrame(page).getByRole('link', { name: 'open the full page' })
  await end.scrollIntoViewIfNeeded()
  await expect(end).toBeInViewport()
})
