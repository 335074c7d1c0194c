import { SegmentedBars } from '../../charts/SegmentedBars.tsx'
import { formatNumber, speakNumber } from '../../expression/number.ts'
import type { Base } from '../../state/base.ts'
import { baseNumber } from '../../state/base.ts'
import { unitName } from '../../state/unit.ts'
import { COINS, detour } from './coins.ts'

/** Three fixed distributions for which the way by a third is shorter than the direct one. */
export function Triangle({ base }: { base: Base }) {
  const { direct, legs } = detour({ base: baseNumber(base) })
  const [first, second] = legs
  const around = first + second
  const [a, b, c] = [COINS.A, COINS.B, COINS.C].map(([heads]) => formatNumber(heads))
  return (
    <>
      <div className="panel-head">
        <h3>No distance: three coins</h3>
        <span>
          heads A {a} · B {b} · C {c}
        </span>
      </div>
      <div className="detour">
        <SegmentedBars
          label={`KL(A‖C) is ${speakNumber(direct)}, more than KL(A‖B) ${speakNumber(first)} and KL(B‖C) ${speakNumber(second)} together`}
          unit={unitName(base)}
          max={direct}
          rows={[
            {
              name: 'A to C',
              color: 'kl',
              other: true,
              total: direct,
              parts: [{ name: 'A‖C', value: direct }],
            },
            {
              name: 'by way of B',
              color: 'kl',
              other: true,
              total: around,
              parts: [
                { name: 'A‖B', value: first },
                { name: 'B‖C', value: second },
              ],
            },
          ]}
        />
      </div>
      <p className="said">
        KL(A‖B) + KL(B‖C) = {formatNumber(first)} + {formatNumber(second)}, less than KL(A‖C) ={' '}
        {formatNumber(direct)}
      </p>
    </>
  )
}
