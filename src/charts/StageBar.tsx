import { coordinate, percent } from './coordinate.ts'

interface StageBarProps {
  /** The bar's share of the track; beyond 1 it runs off, and an arrow says so. */
  readonly share: number
  /** Where it would end but for one setting, as an outline; null for none. */
  readonly ghost: number | null
}

const HEIGHT = 14

/** A bar that cannot be dragged, on a track like those that can. Its number stands beside it as text. */
export const StageBar = ({ share, ghost }: StageBarProps) => (
  <svg className="chart stage-bar" height={HEIGHT} aria-hidden="true">
    <rect className="bar-rail" width="100%" height="100%" rx="3" />
    <rect className="bar-fill" width={percent(Math.min(1, share))} height="100%" rx="3" />
    {ghost === null ? null : (
      <rect className="bar-ghost" width={percent(Math.min(1, ghost))} height="100%" rx="3" />
    )}
    {coordinate(share) > 1 ? (
      <svg className="stage-beyond" x="100%" width="1" aria-hidden="true">
        <path d="M-9 2L-2 7L-9 12Z" />
      </svg>
    ) : null}
  </svg>
)
