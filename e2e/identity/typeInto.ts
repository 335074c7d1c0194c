import type { Locator } from '@playwright/test'

/**
 * Replaces what a field holds, key by key as a person would. `fill` sets the value from outside, which React
 * does not see in a stock Firefox.
 */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a')
  await (text === '' ? field.press('Backspace') : field.pressSequentially(text))
}
