import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Base } from '../../src/state/base.ts'
import { baseNumber } from '../../src/state/base.ts'
import { stepOf } from './open.ts'

/** All that the step shows at one moment, read in one go so that no two numbers are of different moments. */
export interface Shown {
  readonly labels: readonly string[]
  /** Probabilities as the sliders hold them, to all their digits. */
  readonly p: readonly number[]
  readonly q: readonly number[]
  /** The field beside each class: a logit, or q as a number. */
  readonly fields: readonly string[]
  readonly mode: string
  readonly base: Base
  /** Texts by `data-quantity`, in the order of the page. */
  readonly quantities: Readonly<Record<string, readonly string[]>>
  readonly units: readonly string[]
  readonly checks: readonly string[]
  /** Value of each line of the ladder, without what caused it and without its check. */
  readonly lines: readonly string[]
  /** Number of the current line. */
  readonly line: number
  readonly shares: readonly string[]
  readonly sentence: string
}

export function shown(page: Page): Promise<Shown> {
  return stepOf(page).evaluate((step) => {
    const all = (selector: string) => [...step.querySelectorAll<HTMLElement>(selector)]
    const sliders = (name: string) =>
      all(`input[type="range"][aria-label^="${name} of "]`).map((slider) => slider as HTMLInputElement)
    const quantities: Record<string, string[]> = {}
    for (const element of all('[data-quantity]')) {
      const name = element.dataset['quantity'] ?? ''
      quantities[name] = [...(quantities[name] ?? []), element.textContent ?? '']
    }
    const lineValue = (line: HTMLElement) => {
      const value = line.querySelector('.line-value')?.cloneNode(true) as HTMLElement
      for (const extra of value.querySelectorAll('.cause, [data-check]')) extra.remove()
      return (value.textContent ?? '').trim()
    }
    const chosen = (within: ParentNode) => (value: string) =>
      within.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.checked
    const base = (['e', '2', '10'] as const).find(chosen(document))
    const mode = ['logits', 'probabilities'].find(chosen(step)) ?? 'preview'
    if (base === undefined) throw new Error('no unit is chosen')
    return {
      labels: sliders('p').map((slider) => (slider.ariaLabel ?? '').replace('p of ', '')),
      p: sliders('p').map((slider) => Number(slider.value)),
      q: sliders('q').map((slider) => Number(slider.value)),
      fields: all('.class .field input').map((field) => (field as HTMLInputElement).value),
      mode,
      base,
      quantities,
      units: all('[data-unit]').map((element) => element.dataset['unit'] ?? ''),
      checks: all('[data-check]').map((element) => element.dataset['check'] ?? ''),
      lines: all('[data-line]').map(lineValue),
      line: Number(step.querySelector<HTMLElement>('[data-line][aria-current]')?.dataset['line']),
      shares: all('.class .share-number').map((share) => share.textContent ?? ''),
      sentence: step.querySelector('figcaption > p')?.textContent ?? '',
    }
  })
}

/**
 * The numbers that a reader would call theirs: what undo or "back to my numbers" must bring back. The current line is
 * not of them: until the reader steps it is where one reads, which any scrolling moves.
 */
export function numbersOf({ labels, p, q, fields, base, quantities }: Shown) {
  return { labels, p, q, fields, base, quantities }
}

/** Waits until the step shows what the check accepts, and returns it. */
export async function shownWhen(page: Page, check: (now: Shown) => void): Promise<Shown> {
  let last = await shown(page)
  await expect(async () => {
    last = await shown(page)
    check(last)
  }).toPass({ timeout: 5000, intervals: [20, 50, 100] })
  return last
}

/** log of the base that the page shows its numbers in. */
export const logBase = ({ base }: Shown): number => Math.log(baseNumber(base))

/** What a reader presses to see the other unit, on the page, or to set Q the other way, in a step. */
export const radio = (within: Page | Locator, name: string) =>
  within.getByRole('radio', { name, exact: true })
