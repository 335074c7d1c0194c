import { expect, type FrameLocator, type Page } from '@playwright/test'
import { type Shown, type SnippetForm, snippet } from '../../src/share/snippet.ts'
import { allComplaints, test as inOneProcess, type Origins, serveOrigins } from '../embed/host.ts'
import { type StaticServer, serveFolder } from '../staticServer.ts'

interface Fixtures {
  readonly origins: Origins
  /** Serves a folder as the host's site, another one than that of the embeds; its address. */
  readonly serveSite: (folder: string) => Promise<string>
  /** The text that a teacher copies: softmax of given logits. */
  readonly copied: (form: SnippetForm, change?: Partial<Shown>) => string
  /** All that the page and its frames complain of. */
  readonly complaints: readonly string[]
}

export const test = inOneProcess.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  origins: async ({}, use) => {
    const origins = await serveOrigins()
    await use(origins)
    origins.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  serveSite: async ({}, use) => {
    const servers: StaticServer[] = []
    await use(async (folder) => {
      const server = await serveFolder(folder, '/', {}, 'localhost')
      servers.push(server)
      return server.address
    })
    for (const server of servers) server.close()
  },
  copied: async ({ origins }, use) => {
    await use((form, change) => snippet(form, { ...step(origins), ...change }))
  },
  complaints: async ({ page }, use) => {
    await use(await allComplaints(page))
  },
})

/** The folder of the site that the embeds are served from. */
export const siteOf = ({ embeds }: Origins) => new URL('..', embeds).href

const step = (origins: Origins): Shown => ({
  site: siteOf(origins),
  slug: 'softmax',
  title: TITLE,
  state: 'z=2,1,0&labels=cat,dog,owl',
  height: 560,
})

/** It has all the characters that markup, Markdown, JSX and Python treat in their own ways. */
export const TITLE = 'Softmax: “2 & 1” < "3", {it}’s *all* $x$ (interactive)'

/** e² of e² + e + 1: the state of the snippet has come through. */
const AT_FIRST = /^0\.665/

/** The frame is awake, shows the state of its snippet and answers a key; it complains of nothing. */
export async function expectLiving(page: Page, complaints: readonly string[], frame = inFrame(page)) {
  const probability = frame.locator('[data-quantity="q:0"]').first()
  await expect(probability).toHaveText(AT_FIRST)
  await expectToAnswer(frame)
  expect(complaints).toEqual([])
}

export const inFrame = (page: Page) => page.frameLocator('iframe')

/** A key on a slider changes a number. */
export async function expectToAnswer(frame: FrameLocator) {
  const probability = frame.locator('[data-quantity="q:0"]').first()
  const before = (await probability.textContent()) ?? ''
  const slider = frame.getByRole('slider', { name: 'first stage of cat' })
  // Before the script is there, the slider is and nothing follows it.
  await expect(async () => {
    await slider.press('ArrowLeft')
    expect(await probability.textContent()).not.toBe(before)
  }).toPass({ timeout: 10_000, intervals: [50, 100, 250] })
}

/** The frame is as high as the step in it, to a pixel, and does not scroll. */
export async function expectToFit(frame: FrameLocator) {
  const over = () =>
    frame.locator('main.embed').evaluate((main) => ({
      spare: window.innerHeight - Math.ceil(main.getBoundingClientRect().height),
      scrolls: document.documentElement.scrollHeight > window.innerHeight,
    }))
  await expect.poll(over).toEqual({ spare: 0, scrolls: false })
}

/** The one frame of a page has its title, lives and is as high as its step. */
export async function expectStep(page: Page, complaints: readonly string[]) {
  await expect(page.locator('iframe')).toHaveAttribute('title', TITLE)
  await expectLiving(page, complaints)
  await expectToFit(inFrame(page))
}
