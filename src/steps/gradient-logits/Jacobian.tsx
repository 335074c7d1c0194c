import { useState } from 'react'
import { useStore } from 'zustand'
import { Matrix } from '../../controls/Matrix.tsx'
import { Scroller } from '../../controls/Scroller.tsx'
import { formatNumber, formatSigned } from '../../expression/number.ts'
import { softmaxJacobian } from '../../math/softmaxJacobian.ts'
import { draws } from '../../state/draws.ts'
import { modelLogits } from '../../state/logits.ts'
import type { ReaderStore } from '../../state/store.ts'
import { contraction } from './gradient.ts'

/** ŷ(1 − ŷ) is never more. */
const LARGEST = 1 / 4

/** diag(ŷ) − ŷŷᵀ as tiles, and the column of the class in focus contracted with −y/ŷ, which is the gradient. */
export function Jacobian({ store }: { readonly store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels } = reader
  const { setFocus } = store.actions
  const [row, setRow] = useState<number | null>(null)
  const jacobian = softmaxJacobian(modelLogits(reader.model))
  const { first: j } = draws(reader)
  const at = { row: Math.min(row ?? j, labels.length - 1), column: j }
  const { rows, sum } = contraction(reader, j)
  const name = labels[j]

  return (
    <div className="panel jacobian" data-part="chart">
      <Matrix
        label={`the Jacobian of softmax, ${labels.length} probabilities by ${labels.length} logits`}
        letter="∂ŷ/∂z"
        shape={
          <>
            diag(ŷ) − ŷŷ<sup>T</sup>, C × C = {labels.length} × {labels.length}; choose a column
          </>
        }
        rows={labels.map((label) => `ŷ(${label})`)}
        columns={labels.map((label) => `z(${label})`)}
        term="q"
        isHeat
        entry={({ row, column }) => jacobian[row]?.[column] ?? Number.NaN}
        spoken={({ row, column }, value) =>
          `change of ŷ of ${labels[row]} by z of ${labels[column]}, ${value}`
        }
        quantity="J"
        max={LARGEST}
        at={at}
        mark={({ row, column }) => (column !== j ? null : row === at.row ? 'chosen' : 'source')}
        onChoose={({ row, column }) => {
          setRow(row)
          setFocus(column)
        }}
      />
      <Scroller className="contraction">
        <table aria-label={`the column of z(${name}), contracted`}>
          <thead>
            <tr>
              <th scope="col">column z({name})</th>
              <th scope="col">−y/ŷ</th>
              <th scope="col">times ∂ŷ/∂z</th>
              <th scope="col">is</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ weight, entry, product }, l) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
              <tr key={l} data-gone={weight === 0 || undefined}>
                <th scope="row">{labels[l]}</th>
                <td>{formatNumber(weight)}</td>
                <td>{formatNumber(entry)}</td>
                <td data-quantity={`contracted:${l}`}>{formatSigned(product)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                added up: ∂L/∂z({name}) = ŷ − y
              </th>
              <td data-term="residual" data-quantity="contracted">
                {formatSigned(sum)}
              </td>
            </tr>
          </tfoot>
        </table>
      </Scroller>
    </div>
  )
}
