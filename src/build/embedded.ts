import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EnvironmentOptions, Plugin } from 'vite'

const STEPS = 'src/steps'
const PREFIX = 'embed_'
const ID = 'virtual:embedded'

/** One classic script: what a page without an origin, and one opened as a file, may load. */
export const classic = (input: string, outDir: string, name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input,
      // Vite's helper of dynamic imports names it; here they are all in the one file and ask for nothing.
      checks: { emptyImportMeta: false },
      output: { format: 'iife', entryFileNames: name, assetFileNames: '[name]-[hash][extname]' },
    },
  },
})

/** The slugs of all steps: each has a folder of its name. */
const slugs = (root: string) =>
  readdirSync(join(root, STEPS)).filter((name) => existsSync(join(root, STEPS, name, 'index.ts')))

/** A build environment for each step's embed, by its slug: a classic script cannot share chunks. */
export const embedEnvironments = (root: string, outDir: string) =>
  new Map(
    slugs(root).map((slug) => [
      slug,
      {
        name: `${PREFIX}${slug.replaceAll('-', '_')}`,
        options: classic('src/pages/embed/client.tsx', outDir, `${slug}-[hash].js`),
      },
    ]),
  )

/** Gives each embed's script its own step alone; in development one script holds all. */
export function embedded(): Plugin {
  let root = ''
  return {
    name: 'surprisal-embedded',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined
      const own = slugs(root).find((slug) => this.environment.name === PREFIX + slug.replaceAll('-', '_'))
      if (own === undefined) return `export { steps } from '/${STEPS}/index.ts'`
      return `import * as own from '/${STEPS}/${own}/index.ts'\nexport const steps = Object.values(own)`
    },
  }
}
