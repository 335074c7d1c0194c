import type { Plugin } from 'vite'

const HELPER = '\0vite/preload-helper.js'

/**
 * Vite wraps each `import()` in a helper that first loads the style sheets of what is imported. All styles are linked
 * by the pages themselves: the helper has nothing to do, and a short one stands in for it.
 */
export function plainImports(): Plugin {
  return {
    name: 'surprisal-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      order: 'pre',
      handler: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : undefined),
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size)
          this.error(`${file.fileName} imports styles: link them in the page instead`)
    },
  }
}
