import { test as base } from '@playwright/test'

/**
 * What the engine compiles while a page is used lies in the same heap, and grows for thousands of drags. Interpreted,
 * and with the bytecode kept, the heap is the page's own.
 */
const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'

export const test = base.extend({
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), INTERPRETED] }),
    { scope: 'worker' },
  ],
})
