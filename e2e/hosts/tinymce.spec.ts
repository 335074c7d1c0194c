import { expect } from '@playwright/test'
import { loaderTag } from '../../src/share/snippet.ts'
import { saved } from './editor.ts'
import { expectLiving, inFrame, siteOf, TITLE, test } from './host.ts'

test('Joomla, Plone and others with TinyMCE: as they come the frame may run no scripts, and the step stands and says so', async ({
  page,
  origins,
  copied,
}) => {
  const text = await saved(page, origins, `<p>Before</p>${copied('iframe')}${loaderTag(siteOf(origins))}`)
  expect(text).toContain('sandbox=""')
  await page.goto(origins.serve(text))
  await expect(page.locator('iframe')).toHaveAttribute('title', TITLE)
  await expect(inFrame(page).getByText('Scripts do not run here')).toContainText('sandbox')
  await expect(inFrame(page).locator('[data-quantity="q:0"]').first()).toBeVisible()
})

test('Joomla, Plone and others with TinyMCE: where the site of the steps is an exception, the step lives', async ({
  page,
  origins,
  copied,
  complaints,
}) => {
  const { hostname } = new URL(origins.embeds)
  const text = await saved(page, origins, copied('iframe'), { sandbox_iframes_exclusions: [hostname] })
  await page.goto(origins.serve(text))
  await expect(page.locator('iframe')).toHaveAttribute('title', TITLE)
  await expectLiving(page, complaints)
})
