import { useStore } from 'zustand'
import { Scroller } from '../../controls/Scroller.tsx'
import { formatNumber } from '../../expression/number.ts'
import { argmax } from '../../math/argmax.ts'
import type { Reader } from '../../state/reader.ts'
import type { ReaderStore } from '../../state/store.ts'
import { type Outcome, oneStep } from './outcome.ts'

interface SideProps {
  readonly reader: Reader
  readonly outcome: Outcome
  readonly sample: number
  /** What the names of its numbers end with. */
  readonly suffix: string
}

/** What the classifier answers in one sample, and what that costs. */
function Side({ reader: { labels, inputs }, outcome, sample, suffix }: SideProps) {
  const k = inputs[sample]?.k ?? 0
  const answer = labels[argmax(outcome.scores.map((row) => row[sample] ?? Number.NaN))]
  const isRight = outcome.hits[sample] === true
  return (
    <>
      <td data-first data-term="q">
        {formatNumber(outcome.probabilities[k]?.[sample] ?? 0)}
      </td>
      <td className="answered" data-right={isRight}>
        {isRight ? (
          <>
            <span aria-hidden="true">✓</span>
            <span className="visually-hidden">right</span>
          </>
        ) : (
          <>
            <span aria-hidden="true">✗</span>
            <span className="visually-hidden">wrong:</span> <span className="answered-class">{answer}</span>
          </>
        )}
      </td>
      <td data-term="loss" data-quantity={`loss${suffix}:${sample}`} data-unit="nat">
        {formatNumber(outcome.losses[sample] ?? 0)}
      </td>
    </>
  )
}

interface TotalProps {
  readonly name: string
  readonly quantity: string
  readonly of: (outcome: Outcome) => number
  readonly step: ReturnType<typeof oneStep>
}

const Total = ({ name, quantity, of, step: { before, after } }: TotalProps) => (
  <tr data-total={quantity}>
    <th scope="row" colSpan={2}>
      {name}
    </th>
    <td colSpan={3} data-first data-quantity={quantity}>
      {formatNumber(of(before))}
    </td>
    <td colSpan={3} data-first data-quantity={`${quantity}-next`}>
      {formatNumber(of(after))}
    </td>
  </tr>
)

/** What each sample costs and whether it is answered rightly, now and after the step, and what all cost together. */
export function LossTable({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, inputs, reduction } = reader
  const step = oneStep(reader)
  return (
    <Scroller className="step-table loss-table">
      <table aria-label="losses and answers before and after the step, a sample a row">
        <thead>
          <tr>
            <td rowSpan={2} />
            <th scope="col" rowSpan={2}>
              true class
            </th>
            <th scope="colgroup" colSpan={3}>
              now
            </th>
            <th scope="colgroup" colSpan={3}>
              after the step
            </th>
          </tr>
          <tr>
            {['now', 'after'].map((side) => [
              <th key={`${side} y`} scope="col" data-first>
                ŷ of it
              </th>,
              <th key={`${side} answer`} scope="col">
                right
              </th>,
              <th key={`${side} loss`} scope="col">
                loss
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {inputs.map(({ k }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its place
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td data-term="p">{labels[k]}</td>
              <Side reader={reader} outcome={step.before} sample={i} suffix="" />
              <Side reader={reader} outcome={step.after} sample={i} suffix="-next" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Total
            name={`their ${reduction}`}
            quantity={`loss-${reduction}`}
            of={({ dataLoss }) => dataLoss}
            step={step}
          />
          <Total name="+ penalty" quantity="penalty" of={({ penalty }) => penalty} step={step} />
          <Total name="= total loss" quantity="loss-total" of={({ total }) => total} step={step} />
          <Total name="right answers" quantity="right" of={({ right }) => right} step={step} />
        </tfoot>
      </table>
    </Scroller>
  )
}
