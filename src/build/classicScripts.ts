import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import type { ESTree } from 'rolldown/utils'
import { hashOf } from './hash.ts'

/** A classic script, with the name of its file. */
export interface Script {
  readonly name: string
  readonly code: string
}

export interface ClassicScripts {
  /** What every entry needs before its own. */
  readonly shared: Script
  /** By the names of the entries. */
  readonly own: ReadonlyMap<string, Script>
}

/** The one name that the shared script leaves for those that come after it. */
const GLOBAL = 'surprisal'

/** How the bundler's own modules are called. */
const HELPER = '\0rolldown/'

const nameIn = (specifier: ESTree.ModuleExportName) =>
  specifier.type === 'Literal' ? JSON.stringify(specifier.value) : specifier.name

/** A chunk that gives its exports to the global name instead. Bundled chunks export by one list, at their end. */
function givingGlobally(code: string): string {
  const [list, ...others] = parseAst(code).body.filter((node) => node.type === 'ExportNamedDeclaration')
  if (!list || others.length > 0 || list.declaration) throw new Error('a chunk exports by one list')
  const members = list.specifiers.map(({ exported, local }) => `${nameIn(exported)}: ${nameIn(local)}`)
  return `${code.slice(0, list.start)}globalThis.${GLOBAL} = {${members}};${code.slice(list.end)}`
}

/** What these chunks import of a file, as a module that takes it from the global name, each once. */
function takingGlobally(chunks: readonly OutputChunk[], file: string): string {
  const imports = chunks.flatMap(({ code }) =>
    parseAst(code).body.flatMap((node) =>
      node.type === 'ImportDeclaration' && node.source.value === `./${file}` ? node.specifiers : [],
    ),
  )
  const names = imports.map((one) => {
    if (one.type !== 'ImportSpecifier') throw new Error(`a chunk imports the whole of ${file}`)
    return nameIn(one.imported)
  })
  // An exported name may be a word of the language, which no variable can have.
  const members = [...new Set(names)].sort()
  return [
    `const {${members.map((name, i) => `${name}: taken${i}`)}} = globalThis.${GLOBAL}`,
    `export {${members.map((name, i) => `taken${i} as ${name}`)}}`,
  ].join('\n')
}

/** Resolves and reads the modules of a bundle that was never written. */
const fromMemory = (texts: ReadonlyMap<string, string>): Plugin => {
  const nameOf = (id: string) => id.replace(/^\.\//, '')
  return {
    name: 'surprisal-from-memory',
    resolveId: (id) => (texts.has(nameOf(id)) ? nameOf(id) : undefined),
    load: (id) => texts.get(id),
  }
}

/**
 * Makes classic scripts of modules: of the chunk that all entries share, and one of each entry with what is its own.
 * The shared one must come first in a page. It may need nothing of the others, or there would be no order.
 * @param shared the name of that chunk
 */
export async function classicScripts(all: readonly OutputChunk[], shared: string): Promise<ClassicScripts> {
  const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]))
  const common = all.find(({ name, isEntry }) => name === shared && !isEntry)
  if (!common) throw new Error(`the embeds share no chunk ${shared}`)
  // The bundler's own helpers hold nothing: each script may have them for itself.
  const first = common.imports.filter(
    (file) => !chunks.get(file)?.moduleIds.every((id) => id.startsWith(HELPER)),
  )
  if (first.length > 0) throw new Error(`${shared} imports ${first.join(', ')}, which come after it`)
  const late = all.find(({ dynamicImports }) => dynamicImports.length > 0)
  if (late) throw new Error(`${late.name} imports ${late.dynamicImports.join(', ')} when it is asked for`)

  /** A chunk and all that it imports but the shared one. */
  const withImports = (chunk: OutputChunk, seen = new Set<OutputChunk>()): ReadonlySet<OutputChunk> => {
    seen.add(chunk)
    for (const file of chunk.imports) {
      const next = chunks.get(file)
      if (next && next !== common && !seen.has(next)) withImports(next, seen)
    }
    return seen
  }
  const script = async (chunk: OutputChunk): Promise<Script> => {
    const texts = new Map(all.map(({ fileName, code }) => [fileName, code]))
    texts.set(
      common.fileName,
      chunk === common
        ? givingGlobally(common.code)
        : takingGlobally([...withImports(chunk)], common.fileName),
    )
    const bundle = await rolldown({ input: chunk.fileName, plugins: [fromMemory(texts)] })
    const { output } = await bundle.generate({
      format: 'iife',
      codeSplitting: false,
      minify: true,
      comments: false,
    })
    await bundle.close()
    const [{ code }] = output
    return { name: `${chunk.name}-${hashOf(code)}.js`, code }
  }
  const entries = all.filter(({ isEntry, name }) => isEntry && name !== shared)
  return {
    shared: await script(common),
    own: new Map(await Promise.all(entries.map(async (chunk) => [chunk.name, await script(chunk)] as const))),
  }
}
