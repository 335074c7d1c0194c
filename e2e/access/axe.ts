import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 A and AA, the size of targets included, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Scope {
  readonly include?: string
  readonly exclude?: string
}

/** What axe has to say of a page, or of a part of it, with the elements it says it of. */
export async function axeFinds(page: Page, { include, exclude }: Scope = {}): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS)
  if (include !== undefined) builder.include(include)
  if (exclude !== undefined) builder.exclude(exclude)
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
