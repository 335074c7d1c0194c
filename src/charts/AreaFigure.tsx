import { useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { formatNumber } from '../expression/number.ts'
import { AreaColumn } from './AreaColumn.tsx'
import { EdgeLabels, InfiniteLabel, type LabelledEdge } from './AreaLabels.tsx'
import { BorderHandle } from './BorderHandle.tsx'
import { EdgeHandle } from './EdgeHandle.tsx'
import { Frame } from './Frame.tsx'
import { Hatch } from './Pattern.tsx'
import { spans } from './span.ts'
import { ABOVE, BELOW, type SurprisalAxis, surprisalAxis } from './surprisalAxis.ts'
import type { Aspect, SurprisalClass, Unit } from './surprisalClass.ts'
import { TornTop } from './TornTop.tsx'

const ALL: readonly Aspect[] = ['entropy', 'p', 'q', 'kl']

export interface AreaFigureProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** The K classes; their p sum to 1. */
  readonly classes: readonly SurprisalClass[]
  readonly unit: Unit
  /** The surprisal at the top, positive and finite; what lies above is clipped and torn. Keep it during a drag. */
  readonly max: number
  /** The height of the plot in px. */
  readonly height?: number
  readonly aspects?: readonly Aspect[]
  /** A level across the plot: H(P,Q) is the average height of the orange edges, weighted by the widths. */
  readonly mean?: number
  /** The class whose edges are labelled. */
  readonly focus: number | null
  readonly onFocus?: (index: number | null) => void
  /** Makes the orange edges sliders. The surprisal is at least 0 and may exceed max. */
  readonly onEdge?: (index: number, surprisal: number) => void
  /** Makes the borders sliders: the new p of class `index`, from 0 to its own and the next one's p together. */
  readonly onBorder?: (index: number, p: number) => void
  /** Whether the Tab key stops at the sliders: not where bars beside the figure do the same. */
  readonly hasStops?: boolean
  /** A handle is taken, by pointer or key; let go. */
  readonly onGrab?: () => void
  readonly onRelease?: () => void
}

/**
 * The area figure. Class x is p(x) wide; its blue edge stands at −log p(x), its orange edge at −log q(x).
 * The area under the blue edges is H(P), under the orange edges H(P,Q); the filled area between them minus the
 * hatched one is KL(P‖Q). Horizontal positions are percentages, so that markup is right at every width.
 */
export function AreaFigure(props: AreaFigureProps) {
  const { label, classes, unit, max, height = 140, aspects = ALL, focus, mean, onEdge, onBorder } = props
  const { hasStops = true, onGrab, onRelease } = props
  const id = useId()
  const axis = useMemo(() => surprisalAxis(max, height), [max, height])
  const key = aspects.join(' ')
  const drawn = useMemo(() => new Set(key.split(' ') as Aspect[]), [key])
  const setFocus = useLatest(props.onFocus)
  const figureHeight = ABOVE + height + BELOW

  const place = spans(classes.map((c) => c.p))
  const columns = classes.flatMap((c, index) => {
    const span = place[index]
    return span === undefined || c.p <= 0 ? [] : [{ ...c, index, span }]
  })
  const hasQ = drawn.has('q')
  const infinite = columns.filter((c) => hasQ && c.surprisalQ === Infinity)
  const focused = columns.find((c) => c.index === focus)
  const first = infinite[0]

  return (
    <svg
      className="chart area-figure"
      height={figureHeight}
      role={onEdge || onBorder ? 'group' : 'img'}
      aria-label={label}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setFocus(null)}
    >
      <defs>
        <Hatch id={`${id}hatch`} />
        <TornTop id={`${id}torn`} />
      </defs>
      <Frame className="area-axis" x="0" width="100%" hidden>
        {axis.ticks.map(({ value, y }) => (
          <g key={value} transform={`translate(0 ${y})`}>
            <line x2="100%" />
            <text x="-8" dy="0.35em">
              {formatNumber(value)}
            </text>
          </g>
        ))}
      </Frame>
      {columns.map((c) => (
        <AreaColumn
          key={c.index}
          index={c.index}
          name={c.name}
          start={c.span.start}
          width={c.span.width}
          yP={axis.y(c.surprisalP)}
          yQ={axis.y(hasQ ? c.surprisalQ : c.surprisalP)}
          top={axis.top}
          bottom={axis.bottom}
          drawn={drawn}
          torn={torn(Math.max(drawn.has('p') ? c.surprisalP : 0, hasQ ? c.surprisalQ : 0), max)}
          focused={c.index === focus}
          hatch={`${id}hatch`}
          tear={`${id}torn`}
          onFocus={setFocus}
        />
      ))}
      {mean !== undefined && mean <= max && (
        <line className="area-mean" data-term="cross-entropy" x2="100%" y1={axis.y(mean)} y2={axis.y(mean)} />
      )}
      {first && <InfiniteLabel names={infinite.map((c) => c.name)} span={first.span} />}
      {focused && (
        <EdgeLabels
          name={focused.name}
          span={focused.span}
          edges={edges(focused, drawn, axis)}
          top={first || focused.surprisalQ > max ? axis.top : 0}
          bottom={axis.bottom}
          filled={drawn.has('entropy')}
        />
      )}
      {onEdge &&
        columns.map((c) => (
          <EdgeHandle
            key={c.index}
            index={c.index}
            name={c.name}
            start={c.span.start}
            width={c.span.width}
            y={axis.y(c.surprisalQ)}
            surprisal={c.surprisalQ}
            max={max}
            plotHeight={height}
            figureHeight={figureHeight}
            unit={unit}
            isStop={hasStops}
            onEdge={onEdge}
            onFocus={setFocus}
            onGrab={onGrab}
            onRelease={onRelease}
          />
        ))}
      {onBorder &&
        classes.map((c, index) => {
          const next = classes[index + 1]
          const span = place[index]
          return next && span ? (
            <BorderHandle
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index; names may repeat
              key={index}
              index={index}
              left={c.name}
              right={next.name}
              at={Math.round((span.start + span.width) * 100) / 100}
              pLeft={c.p}
              pRight={next.p}
              top={axis.top}
              bottom={axis.bottom}
              isStop={hasStops}
              onBorder={onBorder}
              onFocus={setFocus}
              onGrab={onGrab}
              onRelease={onRelease}
            />
          ) : null
        })}
    </svg>
  )
}

function edges(c: SurprisalClass, drawn: ReadonlySet<Aspect>, axis: SurprisalAxis): readonly LabelledEdge[] {
  const both: readonly LabelledEdge[] = [
    { term: 'q', y: axis.y(c.surprisalQ), beyond: c.surprisalQ > axis.max },
    { term: 'p', y: axis.y(c.surprisalP), beyond: c.surprisalP > axis.max },
  ]
  return both.filter(({ term }) => drawn.has(term))
}

function torn(surprisal: number, max: number): 'clipped' | 'infinite' | null {
  if (surprisal === Infinity) return 'infinite'
  return surprisal > max ? 'clipped' : null
}

/** A callback that keeps its identity while its target changes, so that memoised columns stand still. */
function useLatest(onFocus: ((index: number | null) => void) | undefined): (index: number | null) => void {
  const latest = useRef(onFocus)
  useLayoutEffect(() => {
    latest.current = onFocus
  })
  return useCallback((index) => latest.current?.(index), [])
}
