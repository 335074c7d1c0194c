import { expect, type Locator, test } from '@playwright/test'
import { complete } from '../../src/state/complete.ts'
import { parseQuery } from '../../src/state/query.ts'
import { defaultReader } from '../../src/state/reader.ts'
import { type PartName, parts } from '../../src/steps/parts.ts'
import { complaints } from '../complaints.ts'
import { offeredLink } from '../identity/offeredLink.ts'
import { awake, stepOf } from '../identity/open.ts'
import { PARTS } from '../steps/parts.ts'
import { act, randomOf } from './actions.ts'
import { recompute } from './recompute.ts'
import { shows } from './shownNumber.ts'

/**
 * How long each page is used, in seconds, and from which seed. A run that failed names its seed: with
 * `RANDOM_SEED=…` it does the same again.
 */
const SECONDS = Number(process.env['RANDOM_SECONDS'] ?? 7)
const SEED = Number(process.env['RANDOM_SEED'] ?? 1)
/** After so many actions the numbers are checked. */
const ROUND = 4

/** How far from 0 a logit may be in the step that allows most. */
const FURTHEST_LOGIT = 2000

/** Words that no number and no line may have; the words about floating point do. */
const BROKEN = /\b(NaN|undefined|null|Infinity|\[object)\b/

/** Entries so small that the 12 decimals of a link lose their digits. */
const TINY = 1e-5

async function numbersOf(step: Locator): Promise<readonly (readonly [string, string])[]> {
  return step
    .locator('[data-quantity]')
    .evaluateAll((all) =>
      all.map((one) => [(one as HTMLElement).dataset['quantity'] ?? '', one.textContent] as const),
    )
}

for (const [part, met] of Object.entries(PARTS))
  test(`random use of ${part} throws nothing, and every number is what its state says`, async ({ page }) => {
    test.setTimeout(SECONDS * 1000 + 60_000)
    const random = randomOf(SEED)
    const found = complaints(page, '')
    const done: string[] = []
    await page.goto(`${part}/`)
    const end = Date.now() + SECONDS * 1000
    while (Date.now() < end) {
      const { slug } = met[Math.floor(random() * met.length)] ?? { slug: '' }
      const step = stepOf(page, slug)
      await awake(page, slug)
      for (let i = 0; i < ROUND; i++) done.push(`${slug}: ${await act({ page, step, random })}`)
      const story = () =>
        `seed ${SEED}, after ${done.length} actions, the last ${done.slice(-ROUND).join('; ')}`

      const back = step.getByRole('button', { name: 'back to my numbers' })
      if (await back.count()) await back.first().evaluate((button: HTMLElement) => button.click())
      // Numbers that still run are nobody's state.
      const pause = step.getByRole('button', { name: 'pause', exact: true })
      if (await pause.count()) await pause.evaluate((button: HTMLElement) => button.click())
      expect(found, story()).toEqual([])
      const said = await step.locator('[data-quantity], .line-value, .chip, .verdict').allTextContents()
      expect(said.join('\n'), story()).not.toMatch(BROKEN)
      await expect(step.locator('[aria-busy="true"]'), story()).toHaveCount(0)

      const defaults = complete(defaultReader, parts[part as PartName].defaults)
      // The link of the round before still stands there until the new one is made: another text takes its place first.
      if (await step.getByRole('region', { name: 'Link' }).count()) {
        await step.getByRole('button', { name: 'LaTeX' }).click()
        await expect(step.getByRole('region', { name: 'LaTeX' })).toBeVisible()
      }
      const link = new URL(await offeredLink(page, slug))
      // A step's own keys are not read here: they change what is drawn, not what is recomputed.
      const { state } = parseQuery(link.search, { logitLimit: FURTHEST_LOGIT }, defaults)
      const reader = complete(defaults, state)
      const entries = [...reader.p, ...(reader.model.kind === 'probabilities' ? reader.model.q : [])]
      if (entries.some((entry) => entry > 0 && entry < TINY)) continue
      const wanted = recompute[slug]?.(reader) ?? {}
      for (const [name, text] of await numbersOf(step)) {
        const value = Object.hasOwn(wanted, name) ? wanted[name] : undefined
        if (value === undefined || text === '') continue
        expect(shows(text, value), `${name} shows ${text}, and is ${value}; ${link.search}; ${story()}`).toBe(
          true,
        )
      }
    }
    expect(done.length, 'actions').toBeGreaterThan(0)
    test.info().annotations.push({ type: 'actions', description: String(done.length) })
  })
