import { median } from '../quantile.ts'
import { apply, type Implementation, type KernelName } from './kernel.ts'

/** Long enough for the clock of CPU time, short enough for many rounds. */
const BATCH = 4_000
const ROUNDS = 15
const WARM_UP = 100_000

export interface Timing {
  /** ns of CPU time an element. */
  readonly perElement: number
  /** Theirs over ours, the median of the rounds: what stands beside it in the same round saw the same machine. */
  readonly ratio: number
}

/** Microseconds of CPU time of all threads, so that a collection of garbage is paid by who made it. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/**
 * Times one kernel in all implementations that have it, in turn, in each round; the first is what the others
 * are divided by.
 */
export function time(
  implementations: readonly Implementation[],
  kernel: KernelName,
  args: readonly number[][],
): ReadonlyMap<Implementation, Timing> {
  const runners = implementations.map(({ kernels }) => {
    const call = () => apply(kernels, kernel, args)
    return { call, calls: callsInBatch(call), times: [] as number[] }
  })
  for (let round = 0; round < ROUNDS; round++) {
    for (const runner of runners) {
      const start = cpuTime()
      for (let i = 0; i < runner.calls; i++) runner.call()
      runner.times.push(Math.max(1, cpuTime() - start) / runner.calls)
    }
  }
  const [first] = runners
  const size = args[0]?.length ?? 1
  return new Map(
    implementations.map((implementation, k) => {
      const times = runners[k]?.times ?? []
      const ratios = times.map((t, round) => t / (first?.times[round] ?? Number.NaN))
      return [implementation, { perElement: (1000 * median(times)) / size, ratio: median(ratios) }]
    }),
  )
}

/** Warms the call up and finds how many make up one batch. */
function callsInBatch(call: () => unknown): number {
  const start = cpuTime()
  let calls = 0
  let spent = 0
  do {
    call()
    calls++
    spent = cpuTime() - start
  } while (spent < WARM_UP)
  return Math.max(1, Math.ceil((BATCH * calls) / spent))
}
