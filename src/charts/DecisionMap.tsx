import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { coordinate, percent } from './coordinate.ts'
import { keepFinger } from './keepFinger.ts'
import { type Corner, confident, type Plane, regions } from './linearRegions.ts'
import { Spot } from './Spot.tsx'
import { sampleShape } from './sampleShape.ts'

export interface MapPoint {
  readonly x: number
  readonly y: number
  /** Its class, from 0. */
  readonly k: number
  /** Whether the model says another class. */
  readonly wrong: boolean
}

/** What can be done to the samples. */
export interface MapEditing {
  readonly onSelect: (i: number) => void
  readonly onMove: (i: number, x: number, y: number) => void
  readonly onAdd: (x: number, y: number) => void
  readonly onRelabel: (i: number, k: number) => void
  readonly onRemove: (i: number) => void
  readonly onGrab: () => void
  readonly onRelease: () => void
}

interface DecisionMapProps {
  /** What is seen, in a sentence. */
  readonly label: string
  /** The scores of each class at a place. */
  readonly planes: readonly Plane[]
  readonly points: readonly MapPoint[]
  /** The map shows −reach to reach in both directions. */
  readonly reach: number
  readonly names: { readonly x: string; readonly y: string }
  /** The sample that keys move. */
  readonly selected: number
  /** What a voice calls a sample. */
  readonly spoken: (i: number) => string
  /** None where the samples are as they are. */
  readonly editing: MapEditing | null
}

/** Probabilities whose borders are drawn. */
export const LEVELS = [0.5, 0.7, 0.9]
/** Height of the map and of its axis below, in px. */
const MAP = 400
const BELOW = 38
/** Arrow keys move by a twentieth of the reach, with Shift by a hundredth. */
const STEP = 0.05
const FINE = 0.01

const outline = (polygon: readonly Corner[]) =>
  polygon.map(([x, y]) => `${coordinate(x)},${coordinate(-y)}`).join(' ')

/** Where a classifier of two features says what, how sure it is there, and the samples that it says it of. */
export function DecisionMap(props: DecisionMapProps) {
  const { label, planes, points, reach, names, selected, spoken, editing } = props
  const plot = useRef<SVGSVGElement>(null)
  const held = useRef<{ readonly i: number; readonly dx: number; readonly dy: number } | null>(null)
  /** Whether the focus is to go to the sample that is selected next: the mark before it loses its own. */
  const follows = useRef<'keys' | 'pointer' | null>(null)
  const across = (v: number) => percent((v + reach) / (2 * reach))
  const down = (v: number) => percent((reach - v) / (2 * reach))
  const ticks = Array.from({ length: 2 * Math.floor(reach) + 1 }, (_, t) => t - Math.floor(reach)).filter(
    (t) => t % Math.max(1, Math.floor(reach / 2)) === 0,
  )

  /** The place under a pointer. */
  const placeOf = ({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>) => {
    const { left, top, width, height } = plot.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return {
      x: reach * ((2 * (clientX - left)) / width - 1),
      y: reach * (1 - (2 * (clientY - top)) / height),
    }
  }
  const take = (event: PointerEvent<SVGElement>, i: number, { x, y }: MapPoint) => {
    if (editing === null || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const place = placeOf(event)
    held.current = { i, dx: x - place.x, dy: y - place.y }
    follows.current = 'pointer'
    editing.onSelect(i)
    editing.onGrab()
  }
  const drag = (event: PointerEvent) => {
    if (held.current === null) return
    const { i, dx, dy } = held.current
    const place = placeOf(event)
    editing?.onMove(i, place.x + dx, place.y + dy)
  }
  const leave = () => {
    if (held.current === null) return
    held.current = null
    editing?.onRelease()
  }
  const takeFocus = (element: SVGGElement | null) => {
    if (element !== null && follows.current !== null) {
      element.focus({ preventScroll: true, focusVisible: follows.current === 'keys' })
      follows.current = null
    }
    return keepFinger(element)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = points[selected]
    if (editing === null || at === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const step = reach * (event.shiftKey ? FINE : STEP)
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => editing.onMove(selected, at.x - step, at.y),
      ArrowRight: () => editing.onMove(selected, at.x + step, at.y),
      ArrowUp: () => editing.onMove(selected, at.x, at.y + step),
      ArrowDown: () => editing.onMove(selected, at.x, at.y - step),
      PageDown: () => editing.onSelect((selected + 1) % points.length),
      PageUp: () => editing.onSelect((selected + points.length - 1) % points.length),
      Delete: () => editing.onRemove(selected),
      Backspace: () => editing.onRemove(selected),
      ...Object.fromEntries(
        ['1', '2', '3', '4', '5'].map((key, k) => [key, () => editing.onRelabel(selected, k)]),
      ),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    follows.current = 'keys'
    act()
  }

  return (
    <svg
      className="chart decision-map"
      height={MAP + BELOW}
      role={editing ? 'group' : 'img'}
      aria-label={label}
      data-editing={editing !== null || undefined}
    >
      <svg
        ref={plot}
        className="map-plot"
        viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
        height={MAP}
        preserveAspectRatio="none"
        aria-hidden="true"
        onClick={(event) => {
          if (editing === null) return
          const { x, y } = placeOf(event)
          editing.onAdd(x, y)
        }}
      >
        {regions(planes, reach).map((polygon, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
          <g key={j} data-class={j % 5}>
            {polygon.length > 0 ? <polygon className="map-region" points={outline(polygon)} /> : null}
            {LEVELS.map((level) => {
              const border = confident(planes, j, level, reach)
              return border.length > 0 ? (
                <polygon key={level} className="map-level" points={outline(border)} />
              ) : null
            })}
          </g>
        ))}
      </svg>
      <Spot className="map-axis" hidden>
        {ticks.map((t) => (
          <text key={t} x={across(t)} y={MAP + 16}>
            {axisText(t)}
          </text>
        ))}
        {ticks.map((t) => (
          <Spot key={t} y={coordinate((MAP * (reach - t)) / (2 * reach))}>
            <text className="map-up" x="-6" dy="0.35em">
              {axisText(t)}
            </text>
          </Spot>
        ))}
        <text className="map-name" x="100%" y={MAP + 33}>
          {names.x} →
        </text>
        <text className="map-name first" x="6" y="16">
          ↑ {names.y}
        </text>
        <rect width="100%" height={MAP} />
      </Spot>
      <Spot className="map-points" height={MAP}>
        {points.map((point, i) => {
          const isSelected = editing !== null && i === selected
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
            <Spot key={i} x={across(point.x)} y={down(point.y)}>
              <g
                className="map-point"
                data-class={point.k % 5}
                data-sample={i}
                data-wrong={point.wrong || undefined}
                data-selected={isSelected || undefined}
                {...(isSelected
                  ? { role: 'button', tabIndex: 0, 'aria-label': spoken(i), onKeyDown, ref: takeFocus }
                  : { 'aria-hidden': true as const, ref: editing ? keepFinger : null })}
                onPointerDown={(event) => take(event, i, point)}
                onPointerMove={drag}
                onLostPointerCapture={leave}
              >
                {editing ? <circle className="map-target" r="12" /> : null}
                {isSelected ? <circle className="map-selected" r="11" /> : null}
                {point.wrong ? <circle className="map-wrong" r="8.5" /> : null}
                <path className={point.k < 5 ? 'map-shape' : 'map-shape hollow'} d={sampleShape(point.k)} />
              </g>
            </Spot>
          )
        })}
      </Spot>
    </svg>
  )
}

const axisText = (t: number) => (t < 0 ? `−${-t}` : String(t))
