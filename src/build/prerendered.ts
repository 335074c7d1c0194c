import type { EmbedPage } from './embedTemplate.ts'
import type { Page } from './template.ts'

/** What `src/pages/prerender.tsx` exports. */
export interface Prerender {
  render(): readonly Page[]
  embeds(): readonly EmbedPage[]
  /** The same for files that may lie anywhere; `site` is its address, where it is known. */
  offline(site: string | null): readonly EmbedPage[]
  /** The step whose figure stands for the whole site, and what is said above it. */
  readonly cover: { readonly slug: string; readonly title: string }
  /** Classes that stand for the inline styles of the formulas drawn so far. */
  inlineStyles(): ReadonlyMap<string, string>
}
