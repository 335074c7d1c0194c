import { memo } from 'react'
import { Frame } from './Frame.tsx'
import type { Aspect } from './surprisalClass.ts'

interface AreaColumnProps {
  readonly index: number
  readonly name: string
  /** Percent of the plot's width. */
  readonly start: number
  readonly width: number
  /** y of the blue and of the orange edge, clipped to the plot, in px. */
  readonly yP: number
  readonly yQ: number
  readonly top: number
  readonly bottom: number
  readonly drawn: ReadonlySet<Aspect>
  /** The highest mark lies above the plot: at a finite height (clipped), or at ∞. */
  readonly torn: 'clipped' | 'infinite' | null
  readonly focused: boolean
  readonly hatch: string
  readonly tear: string
  readonly onFocus: (index: number) => void
}

/** One class of the area figure: its areas, its two edges, its name. */
export const AreaColumn = memo(function AreaColumn(props: AreaColumnProps) {
  const { index, name, start, width, yP, yQ, top, bottom, drawn, torn, focused, hatch, tear } = props
  const shared = drawn.has('kl') ? Math.max(yP, yQ) : yP
  return (
    <Frame
      className={focused ? 'area-column focused' : 'area-column'}
      x={`${start}%`}
      width={`${width}%`}
      onEnter={() => props.onFocus(index)}
      hidden
    >
      <title>{name}</title>
      <rect className="area-ground" width="100%" y={top} height={bottom - top + NAME_HEIGHT} />
      {drawn.has('entropy') && <Area mark="entropy" from={shared} to={bottom} />}
      {drawn.has('kl') && yQ < yP && <Area mark="kl" from={yQ} to={yP} />}
      {drawn.has('kl') && yQ > yP && (
        <>
          {drawn.has('entropy') && <Area mark="entropy" saved from={yP} to={yQ} />}
          <Area mark="kl" saved from={yP} to={yQ} fill={`url(#${hatch})`} />
        </>
      )}
      {drawn.has('q') && <Area mark="cross-entropy" from={yQ} to={bottom} />}
      {torn !== null && (
        <g transform={`translate(0 ${top})`}>
          <rect
            className={`area-torn ${torn}`}
            data-term="q"
            width="100%"
            height="6"
            fill={`url(#${tear})`}
          />
        </g>
      )}
      {torn === 'clipped' && (
        <Frame className="area-beyond" x="50%" width="1">
          <path d={`M-5 ${top - 6}L0 ${top - 13}L5 ${top - 6}Z`} />
        </Frame>
      )}
      {drawn.has('q') && yQ > top && (
        <rect className="area-edge" data-term="q" width="100%" y={yQ - 1.5} height="3" />
      )}
      {drawn.has('p') && yP > top && (
        <rect className="area-edge" data-term="p" width="100%" y={yP - 1} height="2" />
      )}
      <foreignObject width="100%" y={bottom + 5} height={NAME_HEIGHT}>
        <div className="area-name">
          <span>{'\u200b'}</span>
          <span className="area-name-text" title={name}>
            {name}
          </span>
        </div>
      </foreignObject>
    </Frame>
  )
})

const NAME_HEIGHT = 18

interface AreaProps {
  readonly mark: 'entropy' | 'kl' | 'cross-entropy'
  /** Above the orange edge and below the blue one: what Q saves. */
  readonly saved?: boolean
  readonly from: number
  readonly to: number
  readonly fill?: string
}

function Area({ mark, saved = false, from, to, fill }: AreaProps) {
  const height = Math.round((to - from) * 100) / 100
  return (
    <rect
      className={saved ? `area ${mark} saved` : `area ${mark}`}
      data-term={mark}
      width="100%"
      y={from}
      height={height}
      fill={fill}
    />
  )
}
