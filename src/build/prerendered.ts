import type { EmbedPage } from './embedTemplate.ts'
import type { Page } from './template.ts'

/** What `src/pages/prerender.tsx` exports. */
export interface Prerender {
  render(): readonly Page[]
  embeds(): readonly EmbedPage[]
  /** Classes that stand for the inline styles of the formulas drawn so far. */
  inlineStyles(): ReadonlyMap<string, string>
}
