import { defineConfig } from 'vitest/config'
import { trainingWorker } from './src/build/trainingWorker.ts'

export default defineConfig({
  plugins: [trainingWorker()],
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // No test leaves anything behind: a world of its own for each of 200 files took a third of the time.
    pool: 'threads',
    isolate: false,
  },
})
