import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { minify } from 'rolldown/utils'
import { type Plugin, type ResolvedConfig, runnerImport, type ViteDevServer } from 'vite'
import { LICENCES } from '../pages/licences.ts'
import { type Bundle, filesOf, outputOf } from './bundle.ts'
import { charactersOf } from './characters.ts'
import { chunks } from './chunks.ts'
import { classic, embedEnvironment } from './embedded.ts'
import { FORMULA_FACES, fonts, LIVE, LIVE_DIGITS, missingFaces, TEXT_FACES, wholeFonts } from './fonts.ts'
import { formulaStyles } from './formulaStyles.ts'
import { formulaText } from './formulaText.ts'
import { hashOf } from './hash.ts'
import { licenceList, shippedPackages } from './licences.ts'
import { noInlineStyles } from './noInlineStyles.ts'
import { partStyles, partStylesOf } from './partStyles.ts'
import type { Prerender } from './prerendered.ts'
import { publicAddress } from './publicAddress.ts'
import { publicHead } from './publicHead.ts'
import { fill } from './template.ts'
import { readEmbeds, writeEmbeds } from './writeEmbeds.ts'
import { writeOffline } from './writeOffline.ts'

const ENTRY = 'src/pages/prerender.tsx'
const PRERENDER_OUT = 'node_modules/.surprisal-prerender'
const DEV_STYLES = '/@formulas.css'
const DIST = 'dist'
const LICENCE = 'LICENSE'
/** What every page runs before its first paint; Vite copies it as it is written. */
const FIRST = 'theme.js'

/** Pages with a script beside the one that all have. */
const OWN_SCRIPTS: ReadonlyMap<string, string> = new Map([['share/', 'src/pages/share/wakeShare.tsx']])

/**
 * Draws every page into the one `index.html`: formulas are typeset here and live in the HTML,
 * so that no page loads KaTeX and every page reads without scripts.
 */
export function pages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'surprisal-pages',
    config: ({ root = process.cwd(), build: { outDir = DIST } = {} }, { command }) => ({
      appType: 'mpa',
      base: './',
      build: { assetsInlineLimit: 0, modulePreload: false },
      environments: {
        client: {
          build: {
            outDir,
            emptyOutDir: true,
            rolldownOptions: {
              input: ['index.html', ...OWN_SCRIPTS.values(), ...partStyles(root).values()],
              output: { codeSplitting: { groups: [...chunks] } },
            },
          },
        },
        ssr: {
          build: { outDir: PRERENDER_OUT, emptyOutDir: true, ssr: true, rollupOptions: { input: ENTRY } },
        },
        ...(command === 'build'
          ? {
              loader: classic('src/embed/loader.ts', join(outDir, 'embed'), 'v1.js'),
              embed: embedEnvironment(root),
            }
          : {}),
      },
      builder: {
        async buildApp(builder) {
          const build = (name: string) => {
            const environment = builder.environments[name]
            if (!environment) throw new Error(`the build has no environment ${name}`)
            return builder.build(environment)
          }
          const site = await build('client')
          await build('ssr')
          await build('loader')
          const embeds = await build('embed')
          const bundle = pathToFileURL(join(config.root, PRERENDER_OUT, 'prerender.js'))
          const prerender = (await import(`${bundle}?${Date.now()}`)) as Prerender
          const dist = resolve(config.root, config.build.outDir)
          const address = publicAddress(process.env)
          const { sheet } = await write(prerender, site, { dist, address })
          const alone = await readEmbeds(embeds, config.root)
          const sheets = await writeEmbeds(prerender, alone, { folder: join(dist, 'embed'), site: address })
          await writeOffline(prerender, alone, { folder: join(dist, 'share/offline'), site: address })
          await writeFile(
            join(dist, LICENCES),
            licenceList(await readFile(join(config.root, LICENCE), 'utf8'), packagesOf(site, embeds)),
          )
          if (address === null) return
          const drawn = prerender.embeds()
          const stylesOf = (part: string) => [`../assets/${sheet}`, `../embed/${sheets.get(part)}`]
          // Playwright takes half a second to load, which no other build need wait for.
          const { module } = await runnerImport<typeof import('./publish.ts')>(
            join(config.root, 'src/build/publish.ts'),
            { configFile: false },
          )
          await module.publish(
            address,
            { embeds: drawn, stylesOf, cover: prerender.cover },
            { root: config.root, dist },
          )
        },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      return () =>
        server.middlewares.use((request, response, next) => {
          serve(server, request.originalUrl ?? '/').then((answer) => {
            if (!answer) return next()
            response.setHeader('Content-Type', answer.type)
            response.end(answer.body)
          }, next)
        })
    },
    /** A module that only the server knows (prose, formulas) is not in the browser's graph: reload the page. */
    hotUpdate({ modules, server }) {
      if (this.environment.name !== 'ssr' || modules.length === 0) return
      const known = modules.some(
        (m) => m.file && server.environments.client.moduleGraph.getModulesByFile(m.file),
      )
      if (!known) server.environments.client.hot.send({ type: 'full-reload' })
    },
  }
}

const styleSheet = (href: string) => `<link rel="stylesheet" href="${href}">`
const module = (src: string) => `<script type="module" src="${src}"></script>`

/** What the head of a page has beside what all have, in the built folder. */
function ownOf(path: string, site: Bundle): string {
  const source = OWN_SCRIPTS.get(path)
  const script = source && filesOf(site).find((name) => name.startsWith(`assets/${parse(source).name}-`))
  return [
    ...partStylesOf(path, site).map((name) => styleSheet(`./${name}`)),
    ...(script ? [module(`./${script}`)] : []),
  ].join('\n    ')
}

interface Place {
  readonly dist: string
  /** The address of the site, where it is known. */
  readonly address: string | null
}

/** Writes all pages, the formulas' style sheet and the fonts into the built folder; the name of that sheet. */
async function write(prerender: Prerender, site: Bundle, { dist, address }: Place) {
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const drawn = prerender.render()
  const html = drawn.map((page) => page.body).join('\n')
  const missing = missingFaces(html)
  if (missing.length > 0)
    throw new Error(`formulas need faces that the site does not ship: ${missing.join(', ')}`)

  const local = ({ name }: { readonly name: string }) => `./${name}`
  const formulas = await fonts(FORMULA_FACES, `${LIVE_DIGITS}${formulaText(html)}`, local)
  const text = await fonts(TEXT_FACES, `${LIVE}${charactersOf(html)}`, local)
  const files = [...formulas.files, ...text.files]
  const sheet = [formulas.css, text.css, await formulaStyles(prerender.inlineStyles())].join('\n')
  const sheetName = `formulas-${hashOf(sheet)}.css`
  await writeFile(join(dist, 'assets', sheetName), sheet)
  const { code } = await minify(FIRST, await readFile(join(dist, FIRST), 'utf8'))
  await writeFile(join(dist, FIRST), code)
  await Promise.all(files.map((file) => writeFile(join(dist, 'assets', file.name), file.bytes)))

  const styles = [
    ...files
      .filter((file) => file.preload)
      // A font is always fetched as if by `crossorigin`: without it the file would be loaded twice.
      .map(
        ({ name }) =>
          `<link rel="preload" href="./assets/${name}" as="font" type="font/woff2" crossorigin="anonymous">`,
      ),
    styleSheet(`./assets/${sheetName}`),
  ].join('\n    ')
  for (const page of drawn) {
    const filled = fill(template, page, {
      styles,
      own: ownOf(page.path, site),
      built: true,
      head: address === null ? [] : publicHead(address, page),
    })
    await mkdir(join(dist, page.path), { recursive: true })
    await writeFile(join(dist, page.path, 'index.html'), noInlineStyles(page.path, filled))
  }
  return { sheet: sheetName }
}

/** The packages of which something is in the scripts, the styles or the faces of the site. */
const packagesOf = (...bundles: readonly Bundle[]) =>
  shippedPackages([
    ...bundles.flatMap((bundle) =>
      outputOf(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
    ),
    ...[...FORMULA_FACES, ...TEXT_FACES].map(({ file }) => file),
  ])

/** The same pages from the development server, drawn anew on each request. */
async function serve(server: ViteDevServer, url: string) {
  const { pathname } = new URL(url, 'http://localhost')
  const prerender = async () => (await server.ssrLoadModule(`/${ENTRY}`)) as Prerender
  if (pathname === DEV_STYLES) {
    const { render, inlineStyles } = await prerender()
    render()
    return { type: 'text/css', body: `${wholeFonts()}\n${await formulaStyles(inlineStyles())}` }
  }
  const path = pathname.replace(/^\//, '').replace(/index\.html$/, '')
  if (path === 'embed/v1.js') return { type: 'text/javascript', body: "import('/src/embed/loader.ts')" }
  const { render, embeds } = await prerender()
  const embed = embeds().find(({ slug }) => path === `embed/${slug}.html`)
  const page = embed ? { ...embed, path: 'embed/' } : render().find((candidate) => candidate.path === path)
  if (!page) return null
  const site = await readFile(join(server.config.root, 'index.html'), 'utf8')
  const template = embed ? site.replace('./src/pages/client.tsx', './src/pages/embed/client.ts') : site
  const styles = styleSheet(DEV_STYLES)
  const own = [
    ...[partStyles(server.config.root).get(path) ?? []].flat().map((sheet) => styleSheet(`/${sheet}`)),
    ...[OWN_SCRIPTS.get(path) ?? []].flat().map((script) => module(`/${script}`)),
  ]
  return {
    type: 'text/html',
    body: await server.transformIndexHtml(
      url,
      fill(template, page, { styles, own: own.join('\n'), built: false }),
    ),
  }
}
