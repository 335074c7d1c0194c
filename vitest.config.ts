import { defineConfig } from 'vitest/config'
import { trainingWorker } from './src/build/trainingWorker.ts'

export default defineConfig({
  plugins: [trainingWorker()],
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
})
