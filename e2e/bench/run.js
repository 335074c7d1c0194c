// Node 20 cannot run TypeScript; Vite can. `node e2e/bench/run.js math` runs `math.ts` of this folder.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

await runnerImport(fileURLToPath(new URL(`${process.argv[2]}.ts`, import.meta.url)), { configFile: false })
