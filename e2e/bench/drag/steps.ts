import { isTask, type MainThreadEvent } from '../trace.ts'

/** ms of CPU time of the main thread. */
export interface Cost {
  readonly all: number
  readonly script: number
  readonly style: number
  readonly layout: number
  readonly paint: number
}

const PART_OF: readonly (readonly [keyof Cost, RegExp])[] = [
  ['style', /^(UpdateLayoutTree|ScheduleStyleRecalculation|ParseAuthorStyleSheet|InvalidateLayout)$/],
  ['layout', /^Layout$/],
  ['paint', /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|UpdateLayerTree|CompositeLayers|RasterTask)$/],
  [
    'script',
    /^(EventDispatch|FunctionCall|EvaluateScript|FireAnimationFrame|TimerFire|RunMicrotasks|MinorGC|MajorGC)$/,
  ],
]

const partOf = (name: string) => PART_OF.find(([, names]) => names.test(name))?.[0]

/**
 * The cost of each step of a drag: of all that the main thread did from one movement of the pointer to the next.
 * Every moment counts for the innermost known part that it lies in; `all` also has what lies in none.
 */
export function costs(events: readonly MainThreadEvent[]): readonly Cost[] {
  const moves = events.filter(({ name, type }) => name === 'EventDispatch' && type === 'pointermove')
  const steps: Record<keyof Cost, number>[] = moves.map(() => ({
    all: 0,
    script: 0,
    style: 0,
    layout: 0,
    paint: 0,
  }))
  const open: { readonly end: number; readonly part: keyof Cost | undefined }[] = []
  let task: { readonly start: number; readonly end: number } | undefined
  let step = -1
  for (const event of events) {
    const end = event.ts + event.dur
    if (!task || event.ts >= task.end) {
      if (!isTask(event)) continue
      task = { start: event.ts, end }
      open.length = 0
      // A task belongs to the step whose movement it brings, or else to the last movement before it.
      while (step + 1 < moves.length && (moves[step + 1]?.ts ?? 0) < end) step++
      const cost = steps[step]
      if (cost) cost.all += event.tdur / 1000
      continue
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= event.ts) open.pop()
    const outer = open.at(-1)?.part
    const part = partOf(event.name) ?? outer
    open.push({ end, part })
    const cost = steps[step]
    if (!cost || part === outer) continue
    if (part) cost[part] += event.tdur / 1000
    if (outer) cost[outer] -= event.tdur / 1000
  }
  return steps
}
