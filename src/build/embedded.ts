import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EnvironmentOptions, Plugin } from 'vite'
import { partStyles } from './partStyles.ts'

const STEPS = 'src/steps'
const ENVIRONMENT = 'embed'
const PREFIX = 'virtual:embed/'

/** The file that every embed loads: what all steps need. */
export const SHARED = 'shared'

/** What the offline files have beside the scripts of an embed. */
export const OFFLINE = 'offline'

/** The styles of all embeds; those of a part's embeds go on from them. */
export const EMBED_STYLES = 'src/styles/embed.css'

/** One classic script: what a page without an origin, and one opened as a file, may load. */
export const classic = (input: string, outDir: string, name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { input, output: { format: 'iife', entryFileNames: name } },
  },
})

/** The slugs of all steps: each has a folder of its name. */
const slugs = (root: string) =>
  readdirSync(join(root, STEPS)).filter((name) => existsSync(join(root, STEPS, name, 'index.ts')))

/**
 * The scripts of all embeds, as modules that `classicScripts` makes classic, and their styles. Nothing is written:
 * `writeEmbeds` does it.
 */
export const embedEnvironment = (root: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    write: false,
    minify: false,
    cssMinify: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(slugs(root).map((slug) => [slug, PREFIX + slug])),
        [OFFLINE]: '/src/pages/embed/offline.ts',
        ...Object.fromEntries([EMBED_STYLES, ...partStyles(root).values()].map((file) => [file, file])),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        minifyInternalExports: true,
        codeSplitting: { groups: [{ name: SHARED, minShareCount: slugs(root).length }] },
      },
    },
  },
})

/** Where an `import()` stands after TypeScript is out of the way. */
const DYNAMIC = /\bimport\((['"][^'"]+['"])\)/g

/**
 * The entry of each embed; and what is imported when it is asked for elsewhere is there from the beginning: a frame
 * without an origin, or a file, may not ask.
 */
export function embedded(): Plugin {
  let root = ''
  return {
    name: 'surprisal-embedded',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === ENVIRONMENT,
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const file = `${STEPS}/${id.slice(PREFIX.length + 1)}/index.ts`
      const [, step] = /^export const (\w+)/m.exec(readFileSync(join(root, file), 'utf8')) ?? []
      if (step === undefined) throw new Error(`${file} exports no step`)
      return [
        `import { ${step} } from '/${file}'`,
        `import { wake } from '/src/pages/embed/wake.ts'`,
        `wake([${step}])`,
      ].join('\n')
    },
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import(')) return undefined
      const imports: string[] = []
      const rest = code.replace(DYNAMIC, (_, path: string) => {
        const name = `imported${imports.length}`
        imports.push(`import * as ${name} from ${path};`)
        return `Promise.resolve(${name})`
      })
      return { code: imports.join('') + rest, map: null }
    },
  }
}
