import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { embedded } from './src/build/embedded.ts'
import { pages } from './src/build/pages.ts'
import { plainImports } from './src/build/plainImports.ts'
import { reactModules } from './src/build/reactModules.ts'
import { trainingWorker } from './src/build/trainingWorker.ts'
import { unusedBisectors } from './src/build/unusedBisectors.ts'

export default defineConfig({
  plugins: [
    react(),
    reactModules(),
    pages(),
    embedded(),
    trainingWorker(),
    plainImports(),
    unusedBisectors(),
  ],
})
