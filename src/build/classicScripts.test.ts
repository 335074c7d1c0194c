import { createContext, runInContext } from 'node:vm'
import { type OutputChunk, rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { classicScripts } from './classicScripts.ts'

/** Bundles these modules as the embeds are: what all entries need is the chunk `shared`. */
async function chunksOf(modules: Readonly<Record<string, string>>, entries: readonly string[]) {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, name])),
    plugins: [
      {
        name: 'memory',
        resolveId: (id) => (Object.hasOwn(modules, id) ? id : undefined),
        load: (id) => modules[id],
      },
    ],
  })
  const { output } = await bundle.generate({
    format: 'es',
    minifyInternalExports: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'shared', minShareCount: entries.length }] },
  })
  await bundle.close()
  return output.filter((file): file is OutputChunk => file.type === 'chunk')
}

const MODULES = {
  store: 'export const said = []; export class Store { static made = 0; constructor() { Store.made += 1 } }',
  say: "import { said, Store } from 'store'; export default (word) => { new Store(); said.push(word); return Store.made }",
  pair: "import say from 'say'; export const pair = (word) => [say(word), say(word)]",
  first: "import { pair } from 'pair'; import { said } from 'store'; pair('a'); globalThis.heard = said",
  second:
    "import { pair } from 'pair'; import { said } from 'store'; globalThis.counts = pair('b'); globalThis.heard = said",
  third: "import say from 'say'; import { said } from 'store'; say('c'); globalThis.heard = said",
}

describe('classic scripts', () => {
  it('run one after the other as the modules would, and have one state between them', async () => {
    const scripts = await classicScripts(await chunksOf(MODULES, ['first', 'second', 'third']), 'shared')
    expect([...scripts.own.keys()].sort()).toEqual(['first', 'second', 'third'])
    const page = createContext({})
    runInContext(scripts.shared.code, page)
    const run = (name: string) => runInContext(scripts.own.get(name)?.code ?? '', page)
    run('first')
    run('second')
    run('third')
    expect(runInContext('[heard.join(""), counts.join()]', page)).toEqual(['aabbc', '3,4'])
  })
  it('have no word of modules in them, and leave one name behind', async () => {
    const scripts = await classicScripts(await chunksOf(MODULES, ['first', 'second', 'third']), 'shared')
    const page = createContext({})
    for (const { code } of [scripts.shared, ...scripts.own.values()]) {
      expect(code).not.toMatch(/\b(import|export)\b/)
      runInContext(code, page)
    }
    expect(Object.keys(page).sort()).toEqual(['counts', 'heard', 'surprisal'])
  })
  it('are named by what is in them', async () => {
    const build = async (modules: typeof MODULES) =>
      classicScripts(await chunksOf(modules, ['first', 'second', 'third']), 'shared')
    const before = await build(MODULES)
    const after = await build({ ...MODULES, third: `${MODULES.third}; globalThis.more = 1` })
    expect(after.shared).toEqual(before.shared)
    expect(after.own.get('first')).toEqual(before.own.get('first'))
    expect(after.own.get('third')?.name).not.toBe(before.own.get('third')?.name)
  })
  it('are not made where the shared one would need what comes after it', async () => {
    const chunks = await chunksOf(MODULES, ['first', 'second', 'third'])
    const cyclic = chunks.map((chunk) =>
      chunk.name === 'shared' ? { ...chunk, imports: ['first.js'] } : chunk,
    )
    await expect(classicScripts(cyclic, 'shared')).rejects.toThrow(/shared imports first\.js/)
  })
  it('are not made where something would be imported later, which a frame without an origin may not do', async () => {
    const chunks = await chunksOf({ ...MODULES, third: "import 'say'; import('pair').then(console.log)" }, [
      'first',
      'second',
      'third',
    ])
    await expect(classicScripts(chunks, 'shared')).rejects.toThrow(/when it is asked for/)
  })
})
