import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { stepOf } from '../identity/open.ts'

/** All that a step of Part II shows at one moment, read in one go so that no two numbers are of different moments. */
export interface Seen {
  /** Texts by `data-quantity`; what differs between the places of one quantity stands behind a bar. */
  readonly texts: Readonly<Record<string, string>>
  /** Values of the lines in sight of the ladder, without their checks and without the class they are at. */
  readonly lines: readonly string[]
  readonly lineChecks: readonly string[]
  /** The verdict below the result. */
  readonly resultCheck: string
  /** All verdicts of the step, those of the ladder and of the result among them. */
  readonly checks: readonly string[]
  /** Names of the formulas in sight. */
  readonly formulas: readonly string[]
  /** The cells of the figure's table by row, its heads among them. */
  readonly table: readonly (readonly string[])[]
  readonly sentence: string
}

export function seen(page: Page, slug: string): Promise<Seen> {
  return stepOf(page, slug).evaluate((step) => {
    const all = (selector: string) => [...step.querySelectorAll<HTMLElement>(selector)]
    const check = (element: Element | null) => element?.getAttribute('data-check') ?? 'none'
    const texts: Record<string, string> = {}
    for (const element of all('[data-quantity]')) {
      const name = element.dataset['quantity'] ?? ''
      const [before, text] = [texts[name], element.textContent ?? '']
      texts[name] = before === undefined || before === text ? text : `${before} | ${text}`
    }
    const lineValue = (line: HTMLElement) => {
      const value = line.querySelector('.line-value')?.cloneNode(true) as HTMLElement
      for (const extra of value.querySelectorAll('.cause, [data-check]')) extra.remove()
      return (value.textContent ?? '').trim()
    }
    return {
      texts,
      lines: all('[data-line]').map(lineValue),
      lineChecks: all('[data-line]').map((line) => check(line.querySelector('[data-check]'))),
      resultCheck: check(step.querySelector('.verdict')),
      checks: all('[data-check]').map(check),
      formulas: all('[data-formula]')
        .filter((formula) => formula.checkVisibility())
        .map((formula) => formula.dataset['formula'] ?? ''),
      table: all('.data-table tr').map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      sentence: step.querySelector('figcaption > p')?.textContent ?? '',
    }
  })
}

/** Waits until the step shows what the check accepts, and returns it. */
export async function seenWhen(page: Page, slug: string, check: (now: Seen) => void): Promise<Seen> {
  let last = await seen(page, slug)
  await expect(async () => {
    last = await seen(page, slug)
    check(last)
  }).toPass({ timeout: 5000, intervals: [20, 50, 100] })
  return last
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number that a text of the page says: `−4.2 × 10⁻¹⁸`. */
export function numberOf(text: string): number {
  const [digits = '', power = ''] = text.replaceAll('\u2212', '-').split(' × 10')
  const exponent = [...power.replace('⁻', '-')].map((c) => (c === '-' ? c : SUPERSCRIPTS.indexOf(c))).join('')
  return digits === '∞' ? Number.POSITIVE_INFINITY : Number(`${digits}e${exponent || 0}`)
}

/** The entries of a vector as texts: those of `z:0`, `z:1` and so on. */
export function vectorOf({ texts }: Seen, name: string): readonly string[] {
  const entries: string[] = []
  for (let i = 0; texts[`${name}:${i}`] !== undefined; i++) entries.push(texts[`${name}:${i}`] ?? '')
  return entries
}

export const numbersOf = (now: Seen, name: string): readonly number[] => vectorOf(now, name).map(numberOf)

/** A step in which every check says that its sides agree. */
export function expectChecked({ checks }: Seen): void {
  expect(checks.length).toBeGreaterThan(0)
  expect(checks).toEqual(checks.map(() => 'ok'))
}

/** Presses Tab, from where the address leads or from a control before it, until the focus is on this one. */
export async function tabTo(page: Page, target: Locator, from?: Locator): Promise<void> {
  await from?.focus()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let i = 0; i < 20 && !(await isThere()); i++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}
