import { useStore } from 'zustand'
import { Scroller } from '../../controls/Scroller.tsx'
import { formatNumber } from '../../expression/number.ts'
import { featureName } from '../../state/features.ts'
import { linearMeasures } from '../../state/linearMeasures.ts'
import type { ReaderStore } from '../../state/store.ts'

/** Every sample on its way from features to scores to probabilities, a sample a row. */
export function ForwardTable({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, inputs, focus, feature } = reader
  const { scores, probabilities } = linearMeasures(reader)
  const features = (inputs[0]?.x ?? []).map((_, n) => featureName(n))
  const chosen = focus ?? 0
  return (
    <Scroller className="step-table">
      <table aria-label="features, scores and probabilities, a sample a row">
        <thead>
          <tr>
            <td rowSpan={2} />
            <th scope="colgroup" colSpan={features.length}>
              x
            </th>
            <th scope="colgroup" colSpan={labels.length}>
              z = W x
            </th>
            <th scope="colgroup" colSpan={labels.length} data-term="q">
              ŷ = softmax(z)
            </th>
          </tr>
          <tr>
            {features.map((name, n) => (
              <th
                key={name}
                scope="col"
                data-first={n === 0 || undefined}
                data-on={n === feature || undefined}
              >
                {name}
              </th>
            ))}
            {labels.map((name, j) => (
              <th key={name} scope="col" data-first={j === 0 || undefined}>
                {name}
              </th>
            ))}
            {labels.map((name, j) => (
              <th
                key={name}
                scope="col"
                data-first={j === 0 || undefined}
                data-on={j === chosen || undefined}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inputs.map(({ x, k }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              {features.map((name, n) => (
                <td key={name} data-first={n === 0 || undefined} data-on={n === feature || undefined}>
                  {formatNumber(x[n] ?? 0)}
                </td>
              ))}
              {labels.map((name, j) => (
                <td key={name} data-first={j === 0 || undefined} data-quantity={`Z:${j},${i}`}>
                  {formatNumber(scores[j]?.[i] ?? 0)}
                </td>
              ))}
              {labels.map((name, j) => (
                <td
                  key={name}
                  data-term="q"
                  data-first={j === 0 || undefined}
                  data-on={j === chosen || undefined}
                  data-true={j === k || undefined}
                  data-quantity={`yhat:${j},${i}`}
                >
                  {formatNumber(probabilities[j]?.[i] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
