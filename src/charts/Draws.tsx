import { formatNumber } from '../expression/number.ts'

export interface DrawsProps {
  /** The accessible name: a sentence that says what is seen. */
  readonly label: string
  /** What the probabilities are of: `P(y|x)`. */
  readonly name: string
  /** The outcomes and how probable each is. */
  readonly outcomes: readonly { readonly name: string; readonly p: number }[]
  /** What was drawn, outcome by outcome. */
  readonly draws: readonly number[]
}

/** Draws from a distribution, a column each: one-hot vectors, whose rows come to what the probabilities say. */
export function Draws({ label, name, outcomes, draws }: DrawsProps) {
  return (
    <div className="draws" role="img" aria-label={label}>
      <div className="draws-row draws-head">
        <span />
        <span>{name}</span>
        <span className="draws-cells">{draws.length} labels, a column each</span>
        <span>mean</span>
      </div>
      {outcomes.map((outcome, i) => (
        <div key={outcome.name} className="draws-row">
          <span>{outcome.name}</span>
          <span className="draws-p">{formatNumber(outcome.p)}</span>
          <span className="draws-cells">
            {draws.map((drawn, at) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: a draw is its place
                key={at}
                data-on={drawn === i || undefined}
              >
                {drawn === i ? 1 : 0}
              </span>
            ))}
          </span>
          <span>{formatNumber(draws.filter((drawn) => drawn === i).length / draws.length)}</span>
        </div>
      ))}
    </div>
  )
}
