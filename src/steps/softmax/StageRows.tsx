import { nice } from 'd3-array'
import { useStore } from 'zustand'
import { StageBar } from '../../charts/StageBar.tsx'
import { BarSlider } from '../../controls/BarSlider.tsx'
import { formatExp, formatNumber, formatSigned, speakExp, speakNumber } from '../../expression/number.ts'
import { ClassRow } from '../../instrument/ClassRow.tsx'
import { ModelField } from '../../instrument/ModelField.tsx'
import { useSettled } from '../../instrument/useHeld.ts'
import { whyLogitFixed } from '../../state/fixed.ts'
import { BAR_LOGIT_LIMIT, modelLogits } from '../../state/logits.ts'
import type { ReaderStore } from '../../state/store.ts'
import { Exponent } from './Exponent.tsx'
import { shiftOf } from './keys.ts'
import { stagesOf, withProbability } from './stages.ts'

interface StageRowsProps {
  readonly store: ReaderStore
  readonly held: boolean
}

const round = (x: number) => Math.round(100 * x) / 100

/** One row a class: its logit, the exponential of that, its probability; and what each stage adds up to. */
export function StageRows({ store, held }: StageRowsProps) {
  const reader = useStore(store, (state) => state.reader)
  const { labels, temperature } = reader
  const stages = stagesOf(reader)
  const { unshifted, logits, logSum, q, logQ } = stages
  const shift = shiftOf(reader)
  const isMoved = shift !== 0 || temperature !== 1
  const { setLogit, move, grab, release } = store.actions

  const farthest = Math.max(...[...logits, ...unshifted].map(Math.abs))
  const reach = useSettled(farthest <= BAR_LOGIT_LIMIT ? BAR_LOGIT_LIMIT : nice(0, farthest, 4)[1], held)
  const top = useSettled(Math.max(...logits, ...unshifted), held)
  const height = (logit: number | undefined) => Math.exp((logit ?? Number.NEGATIVE_INFINITY) - top)
  const fixed = labels.map((_, j) => whyLogitFixed(reader, j))
  const reasons = [...new Set(fixed.filter((why) => why !== null))]

  return (
    <div className="class-rows stage-rows">
      <div className="class-head" aria-hidden="true">
        <span />
        <span>
          logit <Exponent temperature={temperature} shift={shift} />
        </span>
        <span>
          <i>e</i>
          <sup>
            <Exponent temperature={temperature} shift={shift} />
          </sup>
        </span>
        <span>
          ÷ Σ = <b data-term="q">ŷ</b>
        </span>
      </div>
      <ol>
        {labels.map((name, j) => {
          const logit = logits[j] ?? 0
          const why = fixed[j] ?? null
          return (
            // A class is its place: its name changes while it is typed.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ClassRow key={j} store={store} index={j} show={['q']}>
              <div className="stage" data-term="logit">
                <span className="stage-number">
                  <ModelField store={store} index={j} />
                  {isMoved ? <span>→ {formatNumber(logit)}</span> : null}
                </span>
                <BarSlider
                  label={`first stage of ${name}`}
                  value={logit}
                  range={{ min: -reach, max: reach }}
                  ghost={shift === 0 ? undefined : (unshifted[j] ?? 0)}
                  valueText={speakNumber(logit)}
                  term="logit"
                  disabled={why}
                  onGrab={grab}
                  onChange={(value) => setLogit(j, round((value - shift) * temperature))}
                  onRelease={release}
                />
              </div>
              <div className="stage">
                <span className="stage-number">{formatExp(logit)}</span>
                <StageBar share={height(logit)} ghost={shift === 0 ? null : height(unshifted[j])} />
              </div>
              <div className="stage" data-term="q">
                <span className="stage-number" data-quantity={`q:${j}`}>
                  {formatExp(logQ[j] ?? 0)}
                </span>
                <BarSlider
                  label={`probability of ${name}`}
                  value={q[j] ?? 0}
                  valueText={speakExp(logQ[j] ?? 0)}
                  term="q"
                  disabled={why}
                  onGrab={grab}
                  onChange={(value) => {
                    if (why !== null) return
                    move(`q:${j}`, ({ model }) => ({
                      model: {
                        kind: 'logits',
                        z: withProbability(modelLogits(model), j, value, temperature),
                      },
                    }))
                  }}
                  onRelease={release}
                />
              </div>
            </ClassRow>
          )
        })}
      </ol>
      <dl className="stage-sums">
        <div>
          <dt>sum Σ</dt>
          <dd>{formatNumber(logits.reduce((sum, logit) => sum + logit, 0))}</dd>
          <dd>{formatExp(logSum)}</dd>
          <dd>1</dd>
        </div>
        <div>
          <dt>each by c</dt>
          <dd>{shift === 0 ? '+ c' : formatSigned(shift)}</dd>
          <dd>× {shift === 0 ? <ExpC /> : formatExp(shift)}</dd>
          <dd>✓ unchanged</dd>
        </div>
      </dl>
      {reasons.length > 0 ? <p className="said">{reasons.join(' ')}</p> : null}
    </div>
  )
}

const ExpC = () => (
  <>
    <i>e</i>
    <sup>c</sup>
  </>
)
