// Node 20 cannot run TypeScript; Vite, which the step before has installed, can.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

await runnerImport(fileURLToPath(new URL('provide.ts', import.meta.url)), { configFile: false })
