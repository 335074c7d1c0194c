import { expect, type Page } from '@playwright/test'
import { heard, serveOrigins, tell, test } from './host.ts'
import { faultsOf, messagesFor, queriesFor, SEED, SLUGS, schemaOf, send, watch } from './hostility.ts'

/** How much is tried on one step. */
interface Trial {
  readonly slug: string
  readonly queries: number
  readonly messages: number
  /** Which part of the corpus and of chance this one has. */
  readonly from: number
}

/** A link as it stands in the address of a frame. */
const asAttribute = (query: string) =>
  query.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\u0000', '%00')

const FRAMES = 20

/** Opens a step with each of the queries, all in frames of one page; then storms the first of them with messages. */
async function storm(page: Page, { slug, queries, messages, from }: Trial) {
  const origins = await serveOrigins()
  const schema = await schemaOf(slug)
  const links = queriesFor(schema, queries, from)
  expect(links).toHaveLength(queries)
  const found = await watch(page)
  try {
    for (let start = 0; start < links.length; start += FRAMES) {
      const some = links.slice(start, start + FRAMES)
      const frames = some.map((link) => {
        const query = link.startsWith('?') ? link : `?${link}`
        return `<iframe title="A step" width="390" height="300" src="${origins.embeds}${slug}.html${asAttribute(query)}"></iframe>`
      })
      const address = origins.serve(frames.join('\n'))
      await page.goto(address)
      await expect
        .poll(async () => (await heard(page, 'ready')).length, { timeout: 20_000 })
        .toBe(some.length)
      const embeds = page.frames().filter((frame) => frame !== page.mainFrame())
      expect(embeds).toHaveLength(some.length)
      for (const [at, frame] of embeds.entries()) {
        expect(new URL(frame.url()).pathname).toBe(`/embed/${slug}.html`)
        expect([some[at], await faultsOf(frame)]).toEqual([some[at], []])
      }
      expect(page.url()).toBe(address)
    }

    const texts = messagesFor(schema, messages, from)
    const [first] = page.frames().filter((frame) => frame !== page.mainFrame())
    if (!first) throw new Error('no frame')
    for (let start = 0; start < texts.length; start += 50) {
      await page.evaluate('heard.length = 0')
      const due = await send(page, texts.slice(start, start + 50))
      const answers = async () => (await heard(page, 'state')).length + (await heard(page, 'error')).length
      await expect.poll(answers).toBe(due)
      expect(await faultsOf(first)).toEqual([])
    }
    // Another frame on the page is not its host.
    await page
      .frames()
      .at(-1)
      ?.evaluate(() => {
        for (const type of ['get', 'reset'])
          window.parent.frames[0]?.postMessage({ surprisal: 1, type, id: 'foreign' }, '*')
      })
    // It is as it was made: it can be asked, set and reset.
    await tell(page, { surprisal: 1, type: 'reset', id: 'last' })
    await expect.poll(async () => (await heard(page, 'state')).at(-1)).toMatchObject({ id: 'last' })
    const answered = [...(await heard(page, 'state')), ...(await heard(page, 'error'))].map(({ id }) => id)
    expect(answered).not.toContain('foreign')
    expect(await faultsOf(first)).toEqual([])
    expect([`seed ${SEED}`, ...found]).toEqual([`seed ${SEED}`])
  } finally {
    origins.close()
  }
}

for (const [at, slug] of ['log-sum-exp', 'training'].entries())
  test(`twenty hostile links and a hundred hostile messages leave ${slug} whole and alone`, async ({
    page,
  }) => {
    await storm(page, { slug, queries: 20, messages: 100, from: at * 20 })
  })

for (const [at, slug] of SLUGS.entries())
  test(`six hundred hostile links and messages leave ${slug} whole and alone @full`, async ({ page }) => {
    test.setTimeout(180_000)
    await storm(page, { slug, queries: 60, messages: 540, from: 100 + at })
  })
