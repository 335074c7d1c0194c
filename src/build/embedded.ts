import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EnvironmentOptions, Plugin } from 'vite'
import { partStyles } from './partStyles.ts'

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

/** The part that a step says it belongs to: its style sheet goes with it. */
function partOf(root: string, slug: string): string {
  const [, part] =
    /\n {2}part: '(\w+)',\n/.exec(readFileSync(join(root, STEPS, slug, 'index.ts'), 'utf8')) ?? []
  if (part === undefined) throw new Error(`${STEPS}/${slug}/index.ts does not say its part`)
  return part
}

const imported = (file: string) => `import '/${file}'`

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

/** Gives each embed its own step and the styles of its part alone; in development one script holds all. */
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
      const styles = partStyles(root)
      if (own === undefined)
        return [...styles.values()]
          .map(imported)
          .concat(`export { steps } from '/${STEPS}/index.ts'`)
          .join('\n')
      const ownStyles = styles.get(`${partOf(root, own)}/`)
      return [
        ownStyles === undefined ? '' : imported(ownStyles),
        `import * as own from '/${STEPS}/${own}/index.ts'`,
        'export const steps = Object.values(own)',
      ].join('\n')
    },
  }
}
