import { expect } from '@playwright/test'
import { heard, serveOrigins, test } from './host.ts'

test('a second embed of another step downloads its own files only, where the frame has an origin', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'what a browser keeps is its own affair')
  // As the hosts of plain files do: those here have their content in their names.
  const origins = await serveOrigins({ 'Cache-Control': 'max-age=600' })
  const frame = (slug: string) =>
    `<iframe title="${slug}" width="700" height="560" src="${origins.embeds}${slug}.html"></iframe>`
  const insert = (html: string) =>
    page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html)
  try {
    await page.goto(origins.serve(''))
    await insert(frame('softmax'))
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1)
    const first = origins.asked.length
    expect(origins.asked.filter((path) => path.includes('shared-'))).toHaveLength(1)

    await insert(frame('log-sum-exp'))
    await expect.poll(() => heard(page, 'ready')).toHaveLength(2)
    const own = origins.asked.slice(first)
    expect(own).toHaveLength(2)
    for (const path of own) expect(path).toMatch(/^\/embed\/log-sum-exp(-\w+)?\.(html|js)$/)

    // Of another part: the styles of its figures too.
    await insert(frame('identity'))
    await expect.poll(() => heard(page, 'ready')).toHaveLength(3)
    const others = origins.asked.slice(first + own.length)
    expect(others).toHaveLength(3)
    for (const path of others) expect(path).toMatch(/^\/embed\/(identity(-\w+)?\.(html|js)|embed-\w+\.css)$/)
  } finally {
    origins.close()
  }
})
