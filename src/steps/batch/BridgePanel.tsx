import { useStore } from 'zustand'
import { PairBars } from '../../charts/PairBars.tsx'
import { ActionButton } from '../../controls/ActionButton.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { shareLogits } from '../../state/samples.ts'
import { whySampleLogitsFixed } from '../../state/samplesFixed.ts'
import type { ReaderStore } from '../../state/store.ts'
import { bridge, type Shared } from './bridge.ts'

/** Samples that share their logits: their label frequencies P̂ over the one prediction ŷ, and what that makes of the mean. */
export function BridgePanel({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, samples, sample } = reader
  const { frequencies, shared } = bridge(reader)
  const times = ['once', 'twice'][samples.length - 1] ?? `${samples.length} times`
  return (
    <>
      <div className="panel-head totals-head">
        <h3>Samples that share their logits</h3>
        <span className="needs-scripts">
          <ActionButton
            text="same logits for all"
            hint={`Gives every sample the logits of sample ${sample + 1}`}
            why={whySampleLogitsFixed(reader) ?? (shared ? 'They share their logits already.' : null)}
            onClick={() => store.actions.change({ samples: shareLogits(samples, sample) })}
          />
        </span>
      </div>
      <p className="bridge-said">
        {shared ? (
          <>
            As if one input had come {times}. <b data-term="p">P̂</b> is the share of each label,{' '}
            <b data-term="q">ŷ</b> what the model says each time.
          </>
        ) : (
          <>
            <b data-term="p">P̂</b> is the share of the samples with each label. Give every sample the logits
            of sample {sample + 1}, and they become draws for one input: their mean loss is then one
            cross-entropy, between <b data-term="p">P̂</b> and <b data-term="q">ŷ</b>.
          </>
        )}
      </p>
      <ol className="bridge-rows">
        {labels.map((name, j) => {
          const p = frequencies[j] ?? 0
          const q = shared?.probabilities[j] ?? null
          const predicted = q === null ? '' : `, the model gives it ${speakNumber(q)}`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
            <li key={j}>
              <span className="bridge-name" title={name}>
                {name}
              </span>
              <PairBars label={`share of ${name} labels: ${speakNumber(p)}${predicted}`} p={p} q={q} />
              <span data-term="p">{formatNumber(p)}</span>
              {q === null ? null : <span data-term="q">{formatNumber(q)}</span>}
            </li>
          )
        })}
      </ol>
      {shared ? <Verdict shared={shared} /> : null}
    </>
  )
}

function Verdict({ shared: { mean, crossEntropy, agreement } }: { shared: Shared }) {
  const { verdict, digits, apart } = agreement
  const said =
    verdict !== 'ok'
      ? `✗ they differ by ${formatNumber(apart)}`
      : digits === null
        ? '✓ both are 0'
        : `✓ they agree to ${digits} digits`
  return (
    <p className="bridge-check">
      <span>
        mean of the losses <b>{formatNumber(mean)}</b> = H(P̂,ŷ) <b>{formatNumber(crossEntropy)}</b>
      </span>
      <span data-check={verdict}>{said}</span>
    </p>
  )
}
