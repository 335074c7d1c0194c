import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { trainingWorker } from './src/build/trainingWorker.ts'

/** The laws of a part's lines are short files that take longest: begun last, they leave one core idle for a minute. */
class LawsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaws = ({ moduleId }: TestSpecification) =>
      /\/steps\/(learning|distributions|classifier)\.test\.ts$/.test(moduleId)
    return (await super.sort(files)).toSorted((a, b) => Number(isLaws(b)) - Number(isLaws(a)))
  }
}

export default defineConfig({
  plugins: [trainingWorker()],
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // No test leaves anything behind: a world of its own for each of 200 files took a third of the time.
    pool: 'threads',
    isolate: false,
    // By itself it leaves one core out, which of two is half.
    maxWorkers: '100%',
    sequence: { sequencer: LawsFirst },
  },
})
