import { coordinate, percent } from './coordinate.ts'
import { Frame } from './Frame.tsx'

interface StageBarProps {
  /** The bar's share of the track; beyond 1 it runs off, and an arrow says so. */
  readonly share: number
  /** Where it would end but for one setting, as an outline; null for none. */
  readonly ghost: number | null
}

/** A bar that cannot be dragged, on a track like those that can. Its number stands beside it as text. */
export const StageBar = ({ share, ghost }: StageBarProps) => (
  <span className="bar" aria-hidden="true">
    {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden with the bar */}
    <svg className="bar-track">
      <rect className="bar-rail" width="100%" height="100%" rx="3" />
      <rect className="bar-fill" width={percent(Math.min(1, share))} height="100%" rx="3" />
      {ghost === null ? null : (
        <rect className="bar-ghost" width={percent(Math.min(1, ghost))} height="100%" rx="3" />
      )}
      {coordinate(share) > 1 ? (
        <Frame className="bar-beyond" x="100%" width="1">
          <path d="M-9 2L-2 7L-9 12Z" />
        </Frame>
      ) : null}
    </svg>
  </span>
)
