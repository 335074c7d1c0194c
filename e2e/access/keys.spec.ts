import type { Locator } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { open, stepOf } from '../identity/open.ts'
import { STEPS } from '../steps/parts.ts'

interface Place {
  readonly value: number
  readonly range: number
  readonly spoken: string
}

const placeOf = (slider: Locator) =>
  slider.evaluate((element): Place => {
    const read = (name: string) => Number(element.getAttribute(`aria-value${name}`))
    const spoken = element.getAttribute('aria-valuetext') ?? ''
    return element instanceof HTMLInputElement
      ? { value: Number(element.value), range: Number(element.max) - Number(element.min), spoken }
      : { value: read('now'), range: read('max') - read('min'), spoken }
  })

/** The share of its range by which a key moves a slider that stands somewhere in the middle. */
const SHARES = {
  ArrowRight: 1 / 20,
  'Shift+ArrowRight': 1 / 100,
  PageUp: 1 / 10,
  ArrowLeft: -1 / 20,
} as const
/** A slider that counts moves by whole steps. */
const COUNTS = /step/
/** Marks of charts whose axes follow them once they rest: their range is that of the moment. */
const FOLLOWED = /on the line|over p|surprisal of|up to its border/

// The keys of bars are one piece of code: the gate tries one step, the full run one slider of each kind in every step.
for (const { slug } of STEPS)
  test(`in ${slug} each kind of slider obeys the same keys, and says its value in words${slug === 'batch' ? '' : ' @full'}`, async ({
    page,
  }) => {
    await open(page, '', slug)
    const sliders = stepOf(page, slug).locator('.step-instrument').getByRole('slider', { disabled: false })
    const tried = new Set<string>()
    for (const slider of await sliders.all()) {
      const name = (await slider.getAttribute('aria-label')) ?? ''
      const kind = name.replace(/cat|dog|fox|owl|elk|\d+/g, '')
      if (tried.has(kind)) continue
      tried.add(kind)
      await slider.evaluate((element) => (element as HTMLElement | SVGElement).focus())
      const pressed = async (key: string) => {
        const before = await placeOf(slider)
        await page.keyboard.press(key)
        await expect.poll(async () => (await placeOf(slider)).value, `${name}: ${key}`).not.toBe(before.value)
        const after = await placeOf(slider)
        expect(after.spoken, name).toMatch(/\d|infinite/)
        expect(after.spoken, name).not.toMatch(/\de[-+]?\d|NaN|undefined|[×^⁻−∞]/)
        return { moved: after.value - before.value, range: before.range }
      }
      await page.keyboard.press('Home')
      for (let times = 0; times < 4; times++) await pressed('PageUp')
      for (const [key, share] of Object.entries(SHARES)) {
        const { moved, range } = await pressed(key)
        if (COUNTS.test(name)) expect(Math.sign(moved), `${name}: ${key}`).toBe(Math.sign(share))
        else if (FOLLOWED.test(name)) expect(moved * share, `${name}: ${key}`).toBeGreaterThan(0)
        else expect(moved / range / share, `${name}: ${key}`).toBeCloseTo(1, 0)
      }
    }
    expect(tried.size).toBeGreaterThan(0)
  })
