import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { courseOf, type Snapshot } from './course.ts'
import type { Chunk, Job } from './job.ts'
import { type Setup, sameSetup, sameShape } from './setup.ts'
import type { Trainer } from './trainer.ts'

/** A run goes no further: a curve has shown all by then, and the history stays below 20 MB for any data there can be. */
export const MOST_STEPS = 10_000

/** What of a run is at hand. */
export interface LabState {
  /** What the snapshots are a run of. */
  readonly setup: Setup
  /** Step 0 and all that followed, at least one. */
  readonly snapshots: readonly Snapshot[]
  /** The step that is shown. */
  readonly shown: number
  /** Whether the step after the last one has numbers that no double holds. */
  readonly blown: boolean
  /** Whether it goes on by itself. */
  readonly running: boolean
}

/** A run, its history, and what trains it. */
export interface Lab extends Pick<StoreApi<LabState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Shows this step of the run of this setup, as soon as it is there. */
  readonly follow: (setup: Setup, steps: number) => void
  /** Goes on from the last step, so many steps a second at most. */
  readonly run: (pace: number) => void
  /** Stands still. */
  readonly pause: () => void
  readonly close: () => void
}

/** What is computed at once, where it is asked for: a few ms of sample times class times feature times step. */
const AT_ONCE = 35_000
/** A run that is to take the place of the one in sight is shown whole, unless it takes longer than so many ms. */
const PATIENCE = 200

/** How many steps of a run can be computed at once. */
const stepsAtOnce = ({ X, C }: Setup, atOnce: number) =>
  Math.floor(atOnce / (X.length * C * (X[0]?.length ?? 0)))

/** The run as far as it can be had at once. */
export function opening(setup: Setup, steps: number, atOnce = AT_ONCE): LabState {
  const until = Math.min(steps, stepsAtOnce(setup, atOnce))
  const snapshots = courseOf(setup, until)
  const shown = snapshots.length - 1
  return { setup, snapshots, shown, blown: shown < until, running: false }
}

interface LabOptions {
  readonly now?: () => number
  /** How much is computed at once. */
  readonly atOnce?: number
}

/** @param open gives what trains; called when the first job is there */
export function createLab(
  first: Setup,
  steps: number,
  open: (tell: (chunk: Chunk) => void) => Trainer,
  { now = () => performance.now(), atOnce = AT_ONCE }: LabOptions = {},
): Lab {
  const store = createStore<LabState>(() => opening(first, steps, atOnce))
  let trainer: Trainer | null = null
  let wanted = first
  let target = steps
  let pace = Number.POSITIVE_INFINITY
  /** The job that is under way, with whether it is the free run. */
  let job: { readonly id: number; readonly free: boolean } | null = null
  let jobs = 0
  /** A run that is to take the place of the one in sight. */
  let coming: { readonly setup: Setup; readonly snapshots: Snapshot[]; readonly since: number } | null = null

  const show = (change: Partial<LabState>) => {
    const next = { ...store.getState(), ...change }
    const last = next.snapshots.length - 1
    store.setState({ ...next, shown: next.running ? last : Math.min(target, last) })
  }
  const give = (free: boolean, of: Omit<Job, 'id'>) => {
    jobs++
    job = { id: jobs, free }
    trainer ??= open(hear)
    trainer.give({ id: jobs, ...of })
  }
  const stop = () => {
    job = null
    trainer?.give(null)
  }
  /** Trains `wanted` from its start up to the step in sight. */
  const begin = () => {
    const { running, snapshots } = store.getState()
    const until = Math.min(MOST_STEPS, running ? Math.max(target, snapshots.length - 1) : target)
    if (until <= stepsAtOnce(wanted, atOnce)) {
      coming = null
      if (job !== null) stop()
      show({ ...opening(wanted, until, atOnce), running })
      settle()
      return
    }
    coming = { setup: wanted, snapshots: [], since: now() }
    give(false, { setup: wanted, after: null, count: until + 1, pace: Number.POSITIVE_INFINITY })
  }
  /** Asks for what is missing, once nothing is under way. */
  const settle = () => {
    const { setup, snapshots, blown, running } = store.getState()
    const last = snapshots.length - 1
    const count = Math.min(MOST_STEPS, running ? MOST_STEPS : target) - last
    if (count > 0 && !blown) {
      const after = snapshots[last]?.W ?? null
      give(running, { setup, after, count, pace: running ? pace : Number.POSITIVE_INFINITY })
    } else if (running) {
      target = last
      show({ running: false })
    }
  }
  function hear({ id, snapshots, end }: Chunk) {
    if (id !== job?.id) return
    const blown = end === 'blown'
    if (end !== null) job = null
    if (coming === null) show({ snapshots: [...store.getState().snapshots, ...snapshots], blown })
    else {
      const { setup, since } = coming
      coming.snapshots.push(...snapshots)
      const late = now() - since > PATIENCE || !sameShape(setup, store.getState().setup)
      if (end !== null || late) {
        const whole = coming.snapshots
        coming = null
        // Of weights that are too large to start from nothing comes at all: the run in sight stays.
        if (whole.length > 0) show({ setup, snapshots: whole, blown })
        else return
      }
    }
    if (end === null) return
    if (sameSetup(wanted, store.getState().setup)) settle()
    else begin()
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    follow(setup, steps) {
      target = steps
      const same = sameSetup(setup, wanted)
      wanted = setup
      if (!same) {
        // One that is nearly there is let come: a drag would else never show any.
        if (job === null || coming === null || !sameShape(setup, coming.setup)) begin()
        return
      }
      if (coming !== null) return
      show({})
      if (job === null) settle()
      else if (!job.free) {
        stop()
        settle()
      }
    },
    run(next) {
      pace = next
      show({ running: true })
      if (coming !== null) return
      stop()
      settle()
    },
    pause() {
      const { running, snapshots } = store.getState()
      if (!running) return
      target = snapshots.length - 1
      if (coming === null) stop()
      show({ running: false })
    },
    close() {
      trainer?.close()
      trainer = null
      job = null
    },
  }
}
