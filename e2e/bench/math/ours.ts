import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { MathFunctions } from '../../../src/math/truth/functions.ts'
import { BENCH_FOLDER } from './install.ts'
import type { Implementation } from './kernel.ts'

const ENTRY = fileURLToPath(new URL('../../../src/math/truth/functions.ts', import.meta.url))

/** `src/math` as a page gets it: bundled and minified. What the benchmark itself runs in rewrites every call. */
export async function ours(): Promise<Implementation> {
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: ENTRY, formats: ['es'] } },
  })
  const [script] = Array.isArray(results) ? results.flatMap(({ output }) => output) : []
  if (script?.type !== 'chunk') throw new Error('src/math could not be bundled')
  await mkdir(BENCH_FOLDER, { recursive: true })
  const file = `${BENCH_FOLDER}/ours.mjs`
  await writeFile(file, script.code)
  const { math } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { math: MathFunctions }
  return { title: 'src/math', kernels: math, composed: [] }
}
