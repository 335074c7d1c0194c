import { useStore } from 'zustand'
import { Waterfall } from '../../charts/Waterfall.tsx'
import { waterfallDomain } from '../../charts/waterfallSteps.ts'
import { speakNumber } from '../../expression/number.ts'
import { useSettled } from '../../instrument/useHeld.ts'
import { measures } from '../../state/measures.ts'
import type { ReaderStore } from '../../state/store.ts'
import { unitName } from '../../state/unit.ts'
import { swapped } from './swapped.ts'

/** The shares of KL(P‖Q) beside those of KL(Q‖P), on one scale. */
export function Waterfalls({ store, held }: { store: ReaderStore; held: boolean }) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, base, focus } = reader
  const { shares, kl, klReverse } = measures(reader)
  const reverse = swapped(reader).shares
  const settled = waterfallDomain([shares, reverse])
  const low = useSettled(settled.low, held)
  const high = useSettled(settled.high, held)
  const unit = unitName(base)
  const common = { unit, domain: { low, high }, focus, onFocus: store.actions.setFocus }
  const classes = (values: readonly number[]) => labels.map((name, i) => ({ name, value: values[i] ?? 0 }))
  const said = (values: readonly number[]) =>
    labels.map((name, i) => `${name} ${speakNumber(values[i] ?? 0)}`).join(', ')
  return (
    <div className="waterfalls">
      <div>
        <p>
          <b data-term="kl">KL(P‖Q)</b> <span>p log(p/q)</span>
        </p>
        <Waterfall
          {...common}
          label={`KL(P‖Q) is ${speakNumber(kl)} ${unit}: ${said(shares)}`}
          classes={classes(shares)}
          total={kl}
          quantity="kl"
        />
      </div>
      <div>
        <p>
          <b>KL(Q‖P)</b> <span>q log(q/p)</span>
        </p>
        <Waterfall
          {...common}
          label={`KL(Q‖P) is ${speakNumber(klReverse)} ${unit}: ${said(reverse)}`}
          classes={classes(reverse)}
          total={klReverse}
          quantity="kl-reverse"
          other
        />
      </div>
    </div>
  )
}
