import { useStore } from 'zustand'
import { formatNumber } from '../../expression/number.ts'
import { featureName } from '../../state/features.ts'
import type { ReaderStore } from '../../state/store.ts'
import { roundedNote } from '../words.ts'
import { traceOf } from './trace.ts'

/** In brackets where a sign would meet another. */
const factor = (x: number) => (x < 0 ? `(${formatNumber(x)})` : formatNumber(x))

/** The chosen weight's gradient: what each sample has a part in, and their sum. */
export function TraceTable({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, inputs, focus, feature } = reader
  const m = focus ?? 0
  const { residuals, features, parts, sum } = traceOf(reader, m, feature)
  return (
    <div className="step-table trace-table">
      <table aria-label={`what each sample adds to the gradient of ${labels[m]} for ${featureName(feature)}`}>
        <thead>
          <tr>
            <td />
            <th scope="col">ŷ − y of {labels[m]}</th>
            <th scope="col">× {featureName(feature)}</th>
            <th scope="col">=</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td data-term="residual">{formatNumber(residuals[i] ?? 0)}</td>
              <td>{factor(features[i] ?? 0)}</td>
              <td data-quantity={`part:${i}`}>{formatNumber(parts[i] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              sum{roundedNote(parts, sum)}
            </th>
            <td data-quantity="parts">{formatNumber(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** From that sum to the gradient: divided by N, and the penalty's part. */
export function GradientLine({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { inputs, reduction, lambda, focus, feature } = reader
  const { sum, data, penalty, gradient, weight } = traceOf(reader, focus ?? 0, feature)
  return (
    <p className="trace-line">
      {reduction === 'mean' ? (
        <span>
          {factor(sum)} ÷ {inputs.length} = {formatNumber(data)}
        </span>
      ) : null}
      <span>
        + λ W = {formatNumber(lambda)} · {factor(weight)} = {formatNumber(penalty)}
      </span>
      <span>
        ∂L<sub>total</sub>/∂W = <b data-term="gradient">{formatNumber(gradient)}</b>
        {roundedNote([data, penalty], gradient)}
      </span>
    </p>
  )
}

/** From the gradient to the new weight. */
export function UpdateLine({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, eta, focus, feature } = reader
  const m = focus ?? 0
  const { gradient, weight, next } = traceOf(reader, m, feature)
  return (
    <p className="trace-line">
      <span>
        {labels[m]}, {featureName(feature)}: {formatNumber(weight)} − {formatNumber(eta)} ·{' '}
        <b data-term="gradient">{factor(gradient)}</b> = <b>{formatNumber(next)}</b>
      </span>
    </p>
  )
}
