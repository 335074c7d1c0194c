import type { Page } from '@playwright/test'

/** Adds rules to a page from its own script: its policy lets no style element in. */
export const addStyles = (page: Page, rules: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, rules)
