import { expect, type Locator, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { listeningElement, listeningFrame } from '../../src/share/example.ts'
import { COMMON_TEXTS } from '../../src/share/keys.ts'
import { axeFinds } from '../access/axe.ts'
import { allComplaints, type Origins, serveOrigins, test } from '../embed/host.ts'
import { siteOf } from '../hosts/host.ts'
import { savedFile } from '../savedFile.ts'
import { NO_SCRIPTS, serveDist } from '../staticServer.ts'

let origins: Origins
test.beforeAll(async () => {
  origins = await serveOrigins()
})
test.afterAll(() => origins.close())

const preview = (page: Page) => page.frameLocator('.share-frame')
const text = async (page: Page) => (await page.getByRole('region', { name: 'Snippet' }).textContent()) ?? ''

async function open(page: Page, query = '') {
  await page.goto(`${siteOf(origins)}share/${query}`)
  await expect(preview(page).locator('[data-part="nav"]')).toBeVisible()
}

/** Presses Tab until this has the focus, on the way through the frame if need be. */
async function tabTo(page: Page, wanted: Locator) {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((one) => one === document.activeElement)) return
  }
  await expect(wanted).toBeFocused()
}

/** What axe has to say of a part of the page. */
const violations = (page: Page, include: string) => axeFinds(page, { include })

test('a teacher chooses softmax, drags it, fixes z and copies: a page of another origin shows that', async ({
  page,
  context,
}) => {
  const found = await allComplaints(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?step=kl')
  await page.getByRole('combobox', { name: 'Step' }).selectOption('softmax')
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(
    'From any numbers to probabilities',
  )
  expect(await text(page)).toContain('/embed/softmax.html?v=1"')

  const names = page.getByRole('textbox', { name: /^Names of the classes/ })
  await names.fill('cat, cat')
  await names.press('Enter')
  await expect(page.getByText('There is a class named cat already.')).toBeVisible()
  await names.fill('cat, dog, fox, owl, bird')
  await names.press('Enter')
  await expect.poll(() => text(page)).toContain('labels=cat,dog,fox,owl,bird"')
  await expect(preview(page).getByRole('button', { name: 'bird' })).toBeVisible()

  const thumb = preview(page).getByRole('slider', { name: 'first stage of cat' })
  const box = await thumb.boundingBox()
  const left = (box?.x ?? 0) + (box?.width ?? 0) * 0.59
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
  await page.mouse.move(left, y)
  await page.mouse.down()
  await page.mouse.move(left + 30, y, { steps: 5 })
  await page.mouse.up()
  await expect
    .poll(() => text(page))
    .toMatch(/softmax\.html\?v=1&amp;z=[\d.]+,0\.2,0\.9,-0\.7,0\.1&amp;labels=cat,dog,fox,owl,bird"/)

  // The last change comes a quarter of a second after the one before.
  await expect(async () => {
    const before = await text(page)
    await page.waitForTimeout(300)
    expect(await text(page)).toBe(before)
  }).toPass()
  const dragged = /z=([\d.]+),/.exec(await text(page))?.[1]
  expect(dragged).not.toBe('1.1')
  await page.getByRole('checkbox', { name: /^the logits z/ }).check()
  await expect(preview(page).getByText('fixed on this page').first()).toBeVisible()
  const line = await text(page)
  expect(line).toContain(`z=${dragged},0.2,0.9,-0.7,0.1&amp;labels=cat,dog,fox,owl,bird&amp;lock=z"`)
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(line)
  const shown = await preview(page).locator('[data-quantity="q:0"]').first().textContent()

  // What was made is in the page's own address.
  await expect
    .poll(() => page.url())
    .toContain(`?step=softmax&v=1&z=${dragged},0.2,0.9,-0.7,0.1&labels=cat,dog,fox,owl,bird&lock=z`)
  await page.reload()
  expect(await text(page)).toBe(line)

  await page.goto(origins.serve(copied))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-quantity="q:0"]').first()).toHaveText(shown ?? 'none')
  await expect(frame.getByRole('slider', { name: 'first stage of cat' })).toBeDisabled()
  expect(found).toEqual([])
})

test('with the keyboard alone, where the clipboard is refused: the text is selected and said to be', async ({
  page,
}) => {
  await page.addInitScript(`navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))`)
  await open(page)
  const step = page.getByRole('combobox', { name: 'Step' })
  await step.focus()
  await page.keyboard.press('ArrowUp')
  await expect(step).toHaveValue('loss')
  await expect.poll(() => text(page)).toContain('/embed/loss.html')

  // No key takes the focus away from what it was pressed on.
  for (const [field, typed] of [
    [page.getByRole('textbox', { name: /^Names of the classes/ }), 'spam, ham'],
    [page.getByRole('spinbutton', { name: 'height, px' }), '700'],
  ] as const) {
    await field.fill(typed)
    await field.press('Enter')
    await expect.poll(() => text(page)).toMatch(/spam,ham.*height="(700|560)"/)
    await expect(field).toBeFocused()
  }
  await page.getByRole('button', { name: /^all of it/ }).press('Enter')
  await expect(page.getByRole('button', { name: /^all of it/ })).toBeFocused()
  await expect.poll(() => text(page)).not.toContain('height="700"')
  await page.getByRole('button', { name: 'reset to the step’s defaults' }).press('Enter')
  await expect(page.getByRole('button', { name: 'take the reset back' })).toBeFocused()
  await expect.poll(() => text(page)).not.toContain('spam')
  // The frame hears the key once it is awake.
  await expect(async () => {
    await preview(page).getByRole('slider').first().press('Escape')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'take the reset back' })).toBeFocused({ timeout: 500 })
  }).toPass()

  const tick = page.getByRole('checkbox', { name: /^the model Q/ })
  await tabTo(page, tick)
  await page.keyboard.press('Space')
  await expect.poll(() => text(page)).toContain('lock=q')
  await expect(tick).toBeFocused()

  const forms = page.getByRole('radio', { name: 'HTML', exact: true })
  await tabTo(page, forms)
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  expect(await text(page)).toMatch(/^:::\{iframe\} http/)
  await tabTo(page, page.getByRole('button', { name: 'Copy', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('The text is selected')).toBeVisible()
  expect((await page.evaluate(() => String(getSelection()))).trim()).toBe((await text(page)).trim())
  await expect.poll(() => page.url()).toMatch(/\?step=loss&form=myst&height=\d+&v=1&lock=q$/)
})

test('a reset can be taken back, and what is chosen for one step stays for the next where it has it', async ({
  page,
}) => {
  await open(page, '?step=identity&v=1&p=0.5,0.5&lock=p&hide=chart&height=700&look=dark')
  const state = 'v=1&amp;p=0.5,0.5&amp;z=1.1,0.2&amp;lock=p&amp;hide=chart&amp;theme=dark"'
  expect(await text(page)).toContain(state)
  await page.getByRole('button', { name: 'reset to the step’s defaults' }).click()
  expect(await text(page)).toContain('identity.html?v=1&amp;theme=dark"')
  await page.getByRole('button', { name: 'take the reset back' }).click()
  expect(await text(page)).toContain(state)
  await page.getByRole('checkbox', { name: /^ask it/ }).check()
  // To try the question is no change of what is copied: the step shows its answer, and keeps the numbers.
  const asking = await text(page)
  await preview(page).getByRole('button', { name: 'Neither' }).click()
  await expect(preview(page).locator('.answer')).toBeVisible()
  await page.waitForTimeout(400)
  expect(await text(page)).toBe(asking)
  await page.getByRole('combobox', { name: 'Step' }).selectOption('scores')
  await expect.poll(() => text(page)).toContain('scores.html?v=1&amp;ask=touches&amp;theme=dark"')
  expect(await text(page)).toContain('height="700"')
})

test('nothing that was made is lost: not with another step, not with a heading and Back, not by leaving at once', async ({
  page,
}) => {
  await open(page, '?step=identity&v=1&p=0.5,0.5&labels=spam,ham&lock=p')
  const made = 'identity.html?v=1&amp;p=0.5,0.5&amp;z=1.1,0.2&amp;labels=spam,ham&amp;lock=p'
  const step = page.getByRole('combobox', { name: 'Step' })
  // In some browsers an arrow that was meant for the page chooses another step.
  await step.press('ArrowDown')
  await expect.poll(() => text(page)).toContain('gibbs.html?v=1&amp;lock=p"')
  await expect(page.getByText('The identity is kept as you left it')).toBeVisible()
  await page.getByRole('radio', { name: 'dark', exact: true }).check()
  await step.press('ArrowUp')
  await expect.poll(() => text(page)).toContain(`${made}&amp;theme=dark"`)

  await page.getByRole('link', { name: 'Moodle', exact: true }).first().click()
  await expect.poll(() => page.url()).toContain('#in-moodle')
  await page.getByRole('checkbox', { name: /^the model Q/ }).check()
  await expect.poll(() => page.url()).toContain('lock=p,q')
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('#in-moodle')
  await page.reload()
  await expect.poll(() => text(page)).toContain(`${made},q&amp;theme=dark"`)

  await page.getByRole('checkbox', { name: /^the charts/ }).check()
  await page.goto(`${siteOf(origins)}embed/`)
  await page.goBack()
  await expect.poll(() => text(page)).toContain(`${made},q&amp;hide=chart&amp;theme=dark"`)
})

test('what no link can hold is refused where it is typed, and said where it is dragged @full', async ({
  page,
}) => {
  const rows = Array.from({ length: 7 }, () => `${'-1.123456789012,'.repeat(9)}2:1`).join(';')
  const names = (first: string) => Array.from({ length: 10 }, (_, i) => `${first}${i}`)
  await open(page, `?step=batch&v=1&samples=${rows}&labels=${names('名名名ÄÄÄÄÄÄÄÄ').join(',')}`)
  await expect(page.locator('.share-grid .notice')).toHaveCount(0)
  const before = await text(page)
  const field = page.getByRole('textbox', { name: /^Names of the classes/ })
  await field.fill(names('名名名名名名名名名名名').join(', '))
  await field.press('Enter')
  await expect(page.getByText('do not fit into a link of 2000 characters')).toBeVisible()
  expect(await text(page)).toBe(before)
  await expect(preview(page).getByRole('button', { name: '名名名ÄÄÄÄÄÄÄÄ0' })).toBeVisible()

  await field.fill(names('名名名ÄÄÄÄÄÄÄÄ').join(', '))
  await page.getByRole('checkbox', { name: /^the foot/ }).check()
  await expect(page.getByText('do not fit into a link')).toHaveCount(0)
  const copied = await text(page)
  await preview(page).getByRole('button', { name: 'add a sample' }).click()
  await expect(page.getByText('What can be copied is the state before.')).toBeVisible()
  expect(await text(page)).toBe(copied)
  await page.getByRole('button', { name: 'back to the state before' }).click()
  await expect(page.getByText('What can be copied is the state before.')).toHaveCount(0)
  await expect(preview(page).getByRole('button', { name: 'remove sample 8' })).toHaveCount(0)
  await expect(preview(page).getByRole('button', { name: 'remove sample 7' })).toBeVisible()
})

test('axe has nothing to say on a phone, light and dark, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '?step=one-hot&v=1&nonsense=1')
  await expect(page.getByText('could not be read: nonsense')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const small = await page
    .locator('.share-grid :is(button, select, input[type="number"], label, .button)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 24)
        .map((one) => one.outerHTML.slice(0, 80)),
    )
  expect(small).toEqual([])
  // The embeds are asked for themselves.
  await page.locator('.share-frame').evaluate((frame) => frame.remove())
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page, '.share-grid'), colorScheme).toEqual([])
  }
})

test('axe has nothing to say of the whole page, light and dark @full', async ({ page }) => {
  test.slow()
  await open(page)
  await page.locator('.share-frame').evaluate((frame) => frame.remove())
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page, 'body'), colorScheme).toEqual([])
  }
})

test('nothing of a hostile address becomes more than text, and what it says wrong is said', async ({
  page,
}) => {
  const found = await allComplaints(page)
  const hostile = [
    '?step=<img src=x onerror=alert(1)>&v=1&z=2,1,0',
    '?step=__proto__&form=constructor&height=1e9',
    '?step=softmax&v=1&labels="><script>alert(1)</script>,b&theme=javascript:alert(1)&look=x',
    `?step=softmax&v=1&${'z=1,2&'.repeat(600)}`,
    '?step=%E0%A4%A&v=2&form=%ff',
  ]
  page.on('dialog', () => expect('a dialog').toBe('none'))
  for (const query of hostile) {
    await open(page, query)
    await expect(page.locator('.share-grid .notice').first(), query).toBeVisible()
    expect(await text(page), query).toMatch(/\/embed\/softmax\.html\?v=1" title="From any/)
    expect(await page.locator('.share img, .share script').count()).toBe(0)
  }
  expect(found).toEqual([])
})

test('without scripts the page gives the plain line for each step, and all that is to be known', async ({
  page,
}) => {
  const server = await serveDist('/', NO_SCRIPTS)
  try {
    await page.goto(`${server.address}share/`)
    await expect(page.getByText('<iframe src="https://HOST/embed/')).toHaveCount(17)
    await expect(page.getByRole('heading', { name: 'Moodle' })).toBeVisible()
    await expect(page.getByText('<iframe src="https://HOST/embed/').first()).toBeVisible()
    await expect(page.getByRole('combobox')).toHaveCount(0)
    for (const key of Object.keys(COMMON_TEXTS))
      await expect(
        page.locator('#address').locator('..').getByText(key, { exact: true }).first(),
      ).toBeVisible()
  } finally {
    server.close()
  }
})

test('files hold the state of the form, the package its question too; where there is none, that is said', async ({
  page,
}) => {
  await open(page, '?step=softmax&v=1&z=2,1,0&lock=T')
  const address = '**/share/offline/softmax.html'
  await page.route(address, (route) => route.fulfill({ status: 404 }))
  await page.getByRole('button', { name: 'One offline file' }).click()
  await expect(page.getByText('could not be fetched (the server says 404)')).toBeVisible()
  expect(await text(page)).toContain('z=2,1,0')
  await page.unroute(address)
  await page.route(address, (route) =>
    route.fulfill({
      body: '<!doctype html><meta name="surprisal-state" content="">',
      contentType: 'text/html',
    }),
  )
  const saved = (name: string) => savedFile(page, () => page.getByRole('button', { name }).click())
  const offline = await saved('One offline file')
  expect(offline.name).toBe('softmax.html')
  expect(offline.bytes.toString()).toMatch(
    /<meta name="surprisal-state" content="v=1&amp;p=0,1,0&amp;z=2,1,0&amp;lock=T">/,
  )
  const scorm = await saved('SCORM 1.2 package')
  expect(scorm.name).toBe('softmax-scorm.zip')
  const files = unzipSync(scorm.bytes)
  expect(Object.keys(files).toSorted()).toEqual(['imsmanifest.xml', 'softmax.html'])
  expect(strFromU8(files['softmax.html'] ?? new Uint8Array())).toContain(
    'content="v=1&amp;p=0,1,0&amp;z=2,1,0&amp;lock=T&amp;ask=shift"',
  )
})

test('the examples hear when a question was answered', async ({ page }) => {
  const found = await allComplaints(page)
  for (const example of [listeningElement, listeningFrame]) {
    await page.goto(origins.serve(example(siteOf(origins))))
    const option = page.frameLocator('iframe').getByRole('button', { name: 'The exponentials and the sum' })
    await option.click()
    await expect(page.locator('#said')).toHaveText(/^(softmax: )?1 for v=1&p=0,1,0&z=2,1,0&ask=shift$/)
  }
  expect(found).toEqual([])
})

test('the foot of a step leads to the form with the numbers that it shows', async ({ page }) => {
  await page.goto(`${siteOf(origins)}classifier/?v=1&z=2,1,0&T=2#softmax`)
  const link = page.locator('[data-step="softmax"]').getByRole('link', { name: 'Embed' })
  await expect(page.locator('[data-step="softmax"] [data-quantity="q:0"]').first()).toHaveText(/^0\.506/)
  // Before the step is awake the link leads to its defaults.
  await expect(page.locator('[data-step="softmax"][data-awake]')).toBeVisible()
  await link.click()
  await expect.poll(() => text(page)).toContain('softmax.html?v=1&amp;p=0,1,0&amp;z=2,1,0&amp;T=2"')
})

test('every tick that is offered changes what its step shows @full', async ({ page }) => {
  test.setTimeout(600_000)
  await page.goto(`${siteOf(origins)}share/`)
  const { steps } = JSON.parse((await page.locator('[data-share]').getAttribute('data-share')) ?? '') as {
    steps: { slug: string; locks: string[]; hides: string[] }[]
  }
  expect(steps).toHaveLength(17)
  const look = async (slug: string, query: string, choosesSample = false) => {
    await page.goto(`${origins.embeds}${slug}.html?v=1${query}`, { waitUntil: 'networkidle' })
    if (choosesSample)
      await page.getByRole('table', { name: 'samples X' }).getByRole('button').first().click()
    return page.evaluate(() => ({
      text: document.querySelector<HTMLElement>('.embed')?.innerText,
      free: document.querySelectorAll('.embed :is(input, button, select, fieldset):enabled').length,
      fixed: document.querySelectorAll('.embed :is([data-fixed], [aria-disabled="true"])').length,
      notices: document.querySelectorAll('.notice').length,
    }))
  }
  for (const { slug, locks, hides } of steps) {
    const plain = await look(slug, '')
    for (const tick of [...locks.map((key) => `&lock=${key}`), ...hides.map((key) => `&hide=${key}`)]) {
      // The samples of this step have a slider once one of them is chosen.
      const later = slug === 'scores' && tick === '&lock=X'
      const unticked = later ? await look(slug, '', true) : plain
      // A lock is seen once the step is awake, which an embed tells nobody but its host.
      await expect(async () => {
        const ticked = await look(slug, tick, later)
        expect(ticked.notices, `${slug}${tick}`).toBe(0)
        expect(ticked, `${slug}${tick}`).not.toEqual(unticked)
      }).toPass({ timeout: 10_000 })
    }
  }
})
