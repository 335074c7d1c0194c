import { useStore } from 'zustand'
import { RankCurve } from '../../charts/RankCurve.tsx'
import { formatExp, formatNumber } from '../../expression/number.ts'
import type { ReaderStore } from '../../state/store.ts'
import { count } from './count.ts'
import { shiftOf } from './keys.ts'
import { NAMED, type Ranking } from './ranking.ts'
import { SPREAD } from './vocabulary.ts'

interface ManyProps {
  readonly store: ReaderStore
  readonly ranking: Ranking
  /** The state in words: the curve's accessible name. */
  readonly label: string
}

const SEEDS = 2 ** 32

/** Softmax over as many classes as a large classifier or a language model has, by rank; the first ten by name. */
export function Many({ store, ranking, label }: ManyProps) {
  const { size, seed, q, top, share, logSum } = ranking
  const temperature = useStore(store, ({ reader }) => reader.temperature)
  const shift = useStore(store, ({ reader }) => shiftOf(reader))
  const heated = temperature !== 1 || shift !== 0
  return (
    <>
      <p className="said">
        {size > 1000 ? 'As many classes as GPT-2 has tokens.' : 'As many classes as ImageNet has.'} Their
        logits are made up: pseudo-random draws, normal with mean 0 and standard deviation {SPREAD}, from seed{' '}
        {seed} (mulberry32, Box–Muller). The ladder keeps your own classes.
      </p>
      <RankCurve label={label} probabilities={q} marked={NAMED} />
      <table className="ranked">
        <thead>
          <tr>
            <th scope="col">first {NAMED}</th>
            <th scope="col">{heated ? 'z/T + c' : 'logit z'}</th>
            <th scope="col">ŷ</th>
          </tr>
        </thead>
        <tbody>
          {top.map((one) => (
            <tr key={one.name}>
              <th scope="row">{one.name}</th>
              <td>{formatNumber(one.z / temperature + shift)}</td>
              <td data-term="q">{formatNumber(one.q)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">together</th>
            <td />
            <td data-term="q">{formatNumber(share)}</td>
          </tr>
        </tfoot>
      </table>
      <div className="ranked-foot">
        <span>
          Σ over {count(size)} exponentials: {formatExp(logSum)}
        </span>
        <button
          type="button"
          className="button needs-scripts"
          onClick={() => store.actions.change({ seed: (seed + 1) % SEEDS })}
        >
          another seed
        </button>
      </div>
    </>
  )
}
