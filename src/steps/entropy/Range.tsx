import { useStore } from 'zustand'
import { BinaryEntropyCurve } from '../../charts/BinaryEntropyCurve.tsx'
import { EntropyGauge } from '../../charts/EntropyGauge.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import { baseNumber } from '../../state/base.ts'
import { whyPFixed } from '../../state/fixed.ts'
import { measures } from '../../state/measures.ts'
import type { ReaderStore } from '../../state/store.ts'
import { unitName, unitSingular } from '../../state/unit.ts'

/** H(P) between 0 and log C; of two classes the whole curve, since one number says all of P. */
export function Range({ store }: { store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { entropy } = measures(reader)
  const { setP, setFocus, grab, release } = store.actions
  const { labels } = reader
  const base = baseNumber(reader.base)
  const unit = unitName(reader.base)
  const max = Math.log(labels.length) / Math.log(base)
  const label = `H(P) is ${speakNumber(entropy)} of at most ${speakNumber(max)} ${unit}`
  if (labels.length > 2)
    return <EntropyGauge label={label} entropy={entropy} max={max} count={labels.length} unit={unit} />
  return (
    <>
      <div className="panel-head">
        <h3>
          H(P) of two classes:{' '}
          <span data-term="entropy" data-quantity="entropy" data-unit={unitSingular(reader.base)}>
            {formatNumber(entropy)}
          </span>
        </h3>
        <span>
          {unit} · p({labels[0]}) across
        </span>
      </div>
      <BinaryEntropyCurve
        label={label}
        name={labels[0] ?? ''}
        p={reader.p[0] ?? 0}
        entropy={entropy}
        unit={unit}
        base={base}
        fixed={whyPFixed(reader, 0) !== null}
        onFocus={() => setFocus(0)}
        onChange={(p) => setP(0, p)}
        onGrab={grab}
        onRelease={release}
      />
    </>
  )
}
