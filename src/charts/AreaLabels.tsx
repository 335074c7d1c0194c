import { coordinate } from './coordinate.ts'
import { Frame } from './Frame.tsx'
import { LABEL_HEIGHT, labelPlacement } from './labelPlacement.ts'
import type { Span } from './span.ts'

/** An edge to label: its y in px; at the top and beyond, it is not seen and only its place counts. */
export interface LabelledEdge {
  readonly term: 'p' | 'q'
  readonly y: number
  readonly beyond: boolean
}

interface EdgeLabelsProps {
  readonly name: string
  readonly span: Span
  /** One edge or two. */
  readonly edges: readonly LabelledEdge[]
  readonly top: number
  readonly bottom: number
  /** The area under the edges is filled. */
  readonly filled: boolean
}

/** The direct labels of the class in focus: −log q(dog) and −log p(dog), each at its edge. */
export function EdgeLabels({ name, span, edges, top, bottom, filled }: EdgeLabelsProps) {
  const [upper, lower] = [...edges].sort((a, b) => a.y - b.y)
  if (upper === undefined) return null
  const place = labelPlacement(upper.y, (lower ?? upper).y, top, bottom)
  const side = span.start + span.width / 2 > 50 ? 'end' : 'start'
  return (
    <Frame className="area-labels" x={`${span.start}%`} width={`${span.width}%`} hidden>
      {!upper.beyond && (
        <EdgeLabel term={upper.term} name={name} side={side} y={place.upper} onArea={false} />
      )}
      {lower && !lower.beyond && (
        <EdgeLabel
          term={lower.term}
          name={name}
          side={side}
          y={place.lower}
          onArea={filled && place.lower > lower.y}
        />
      )}
    </Frame>
  )
}

interface EdgeLabelProps {
  readonly term: 'p' | 'q'
  readonly name: string
  readonly side: 'start' | 'end'
  readonly y: number
  /** The label lies on the filled area, not on the ground. */
  readonly onArea: boolean
}

function EdgeLabel({ term, name, side, y, onArea }: EdgeLabelProps) {
  return (
    <foreignObject width="100%" y={y} height={LABEL_HEIGHT}>
      <div className={`area-label ${side}`}>
        <span className={onArea ? 'area-label-text on-area' : 'area-label-text'} data-term={term}>
          −log {term}(<span className="area-label-name">{name}</span>)
        </span>
      </div>
    </foreignObject>
  )
}

interface InfiniteLabelProps {
  /** The classes whose orange edge is at ∞, in order; the first one's span anchors the label. */
  readonly names: readonly string[]
  readonly span: Span
}

/** ∞ and the classes that cause it, in the band above the plot, over the first of them. */
export function InfiniteLabel({ names, span }: InfiniteLabelProps) {
  const end = span.start + span.width
  const side = span.start + end > 100 ? 'end' : 'start'
  const region =
    side === 'end'
      ? { x: '0%', width: `${coordinate(end)}%` }
      : { x: `${span.start}%`, width: `${coordinate(100 - span.start)}%` }
  const list = names.join(', ')
  return (
    <Frame className="area-infinite" {...region} hidden>
      <foreignObject width="100%" height={LABEL_HEIGHT}>
        <div className={`area-infinite-line ${side}`}>
          <span className="area-infinite-text" data-term="q" title={list}>
            ∞ {list}
          </span>
        </div>
      </foreignObject>
    </Frame>
  )
}
