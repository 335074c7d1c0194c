import { useStore } from 'zustand'
import { Scroller } from '../../controls/Scroller.tsx'
import { formatNumber } from '../../expression/number.ts'
import { featureName } from '../../state/features.ts'
import type { ReaderStore } from '../../state/store.ts'
import { chainTerms } from './contributions.ts'

/** The sum over the classes, term by term: the delta leaves one. */
export function ChainTerms({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, focus, feature: n, input: i } = reader
  const m = focus ?? 0
  const terms = chainTerms(reader, { m, n, i })
  return (
    <div className="chain-terms">
      <p className="matrix-head">
        <b>
          Σ<sub>j</sub>
        </b>{' '}
        <span>
          its terms for {labels[m]} and {featureName(n)}: δ<sub>j,m</sub> leaves one
        </span>
      </p>
      <Scroller>
        <table
          aria-label={`the terms of the sum over j for the weight of ${labels[m]} for ${featureName(n)}, sample ${i + 1}`}
        >
          <thead>
            <tr>
              <th scope="col">j</th>
              <th scope="col">
                ŷ<sub>j</sub> − δ<sub>j,k</sub>
              </th>
              <th scope="col">
                δ<sub>j,m</sub>
              </th>
              <th scope="col">
                x<sub>n</sub>
              </th>
              <th scope="col">product</th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ probability, isTrue, feature, isChosen, value }, j) => (
              // A class is its place: its name changes while it is typed.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={j} data-killed={!isChosen || undefined}>
                <th scope="row">{labels[j]}</th>
                <td>
                  ({formatNumber(probability)} − {Number(isTrue)})
                </td>
                <td>· {Number(isChosen)}</td>
                <td>· {formatNumber(feature)}</td>
                <td>
                  = <b data-quantity={`term:${j}`}>{formatNumber(value)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  )
}
