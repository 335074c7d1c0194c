import type { ElementHandle, Locator, Page } from '@playwright/test'

/** A stream of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Hand {
  readonly page: Page
  /** The step that is used. */
  readonly step: Locator
  readonly random: () => number
}

const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Shift+ArrowLeft',
  'Shift+ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]
const TYPED = ['0', '1', '-3', '0.5', '1e5', 'abc', '', '99', '−2,5', '0.000001', '-0', '1e400', '٣']

const pick = <T>(all: readonly T[], random: () => number): T | undefined =>
  all[Math.floor(random() * all.length)]

/** What is used: itself, whatever becomes of the page around it, and what a voice calls it. */
interface Used {
  readonly element: ElementHandle<HTMLElement | SVGElement>
  readonly name: string
}

/** One of those that can be seen and used now. */
async function one({ step, random }: Hand, selector: string): Promise<Used | null> {
  const found = await step.locator(selector).filter({ visible: true }).elementHandles()
  const element = pick(found, random) as Used['element'] | undefined
  if (!element) return null
  const name = await element.evaluate((it) => it.getAttribute('aria-label') ?? it.textContent ?? '')
  return { element, name }
}

const SLIDER = ':is(input[type="range"]:enabled, [role="slider"]:not([aria-disabled="true"]))'

/** What a person does with a step; each says what it did, null where there was nothing to do it with. */
const actions: readonly ((hand: Hand) => Promise<string | null>)[] = [
  async function press(hand) {
    const slider = await one(hand, SLIDER)
    if (!slider) return null
    await slider.element.evaluate((element) => element.focus())
    const keys = Array.from(
      { length: 1 + Math.floor(hand.random() * 4) },
      () => pick(KEYS, hand.random) ?? '',
    )
    for (const key of keys) await hand.page.keyboard.press(key)
    return `${keys.join(' ')} on ${slider.name}`
  },
  async function drag(hand) {
    const slider = await one(hand, SLIDER)
    await slider?.element.evaluate((element) =>
      element.scrollIntoView({ block: 'center', behavior: 'instant' }),
    )
    const box = await slider?.element.boundingBox()
    if (!slider || !box) return null
    const { page, random } = hand
    await page.mouse.move(box.x + random() * box.width, box.y + random() * box.height)
    await page.mouse.down()
    // Firefox lets no pointer leave the window.
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    const within = (most: number, at: number) => Math.max(0, Math.min(most - 1, at))
    await page.mouse.move(
      within(width, box.x + random() * 300 - 100),
      within(height, box.y + random() * 100 - 50),
      { steps: 3 },
    )
    await page.mouse.up()
    return `drag of ${slider.name}`
  },
  async function click(hand) {
    const button = await one(hand, ':is(.step-instrument, .ladder, .result, .question) button:enabled')
    if (!button) return null
    await button.element.evaluate((element) => (element as HTMLElement).click())
    return `click on ${button.name}`
  },
  async function choose(hand) {
    const control = await one(
      hand,
      ':is(select:enabled, input[type="radio"]:enabled, input[type="checkbox"]:enabled)',
    )
    if (!control) return null
    await control.element.evaluate((element, share) => {
      if (!(element instanceof HTMLSelectElement)) return (element as HTMLElement).click()
      element.selectedIndex = Math.floor(share * element.options.length)
      element.dispatchEvent(new Event('change', { bubbles: true }))
    }, hand.random())
    return `choice of ${control.name}`
  },
  async function type(hand) {
    const field = await one(hand, 'input:is([type="text"], [inputmode]):enabled')
    const text = pick(TYPED, hand.random) ?? ''
    if (!field) return null
    await field.element.evaluate((element) => element.focus())
    await hand.page.keyboard.press('ControlOrMeta+a')
    if (text === '') await hand.page.keyboard.press('Delete')
    else await hand.page.keyboard.insertText(text)
    await hand.page.keyboard.press('Enter')
    return `“${text}” into ${field.name}`
  },
]

/** Does one thing at random and says what. */
export async function act(hand: Hand): Promise<string> {
  const action = pick(actions, hand.random)
  return (await action?.(hand)) ?? 'nothing'
}
