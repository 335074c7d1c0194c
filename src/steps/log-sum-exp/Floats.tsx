import { useStore } from 'zustand'
import { percent } from '../../charts/coordinate.ts'
import { BarSlider } from '../../controls/BarSlider.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { useMounted } from '../../controls/useMounted.ts'
import { formatExp, formatNumber, speakNumber } from '../../expression/number.ts'
import { loss as lossOf } from '../../math/loss.ts'
import { modelLogits } from '../../state/logits.ts'
import type { ReaderStore } from '../../state/store.ts'
import { trueClass } from '../../state/trueClass.ts'
import { type Digits, digitsOf } from './digits.ts'
import { type Computed, FORMATS, FORMS, type Form, floats } from './floats.ts'
import { floatsSentence } from './floatsSentence.ts'
import { logOfTinyLoss } from './logOfTinyLoss.ts'
import { RISE, risen, withRise } from './rise.ts'

/** The forms as programs have them, m the largest logit; and the line of the ladder that each is. */
const WRITTEN: Readonly<Record<Form['name'], { readonly code: string; readonly line: number | null }>> = {
  'softmax then log': { code: '−log(exp(z[k]) / sum(exp(z)))', line: 1 },
  'as written': { code: 'log(sum(exp(z))) − z[k]', line: 3 },
  shifted: { code: 'm + log(sum(exp(z − m))) − z[k]', line: 4 },
  'with log1p': { code: 'log1p(sum(exp(others − m))) + (m − z[k])', line: null },
}

/** Engines differ in the last bit of exp and log: what is drawn at build shows no digit that another one could have. */
const SAFE_DIGITS = 6

/** The loss computed four ways in two formats, while one logit runs to where e^z overflows. */
export function Floats({ store }: { readonly store: ReaderStore }) {
  const reader = useStore(store, (state) => state.reader)
  const { move, change, grab, release } = store.actions
  const mounted = useMounted()
  const { z, at, to } = risen(reader)
  const k = trueClass(reader)
  const table = floats(z, k)
  const loss = lossOf(z, k)
  const name = reader.labels[at] ?? ''
  const value = z[at] ?? 0
  const run = (next: number) =>
    move('rise', ({ own }) => ({
      own: withRise(own, Math.min(RISE.max, Math.max(RISE.min, Math.round(next * 10) / 10))),
    }))
  const control = { disabled: null, onGrab: grab, onRelease: release, onChange: run }
  const cells = (row: readonly Omit<Computed, 'form'>[]) =>
    row.map((cell) => (
      <td key={cell.format.name}>
        <InFull
          digits={mounted ? digitsOf(cell) : digitsOf({ ...cell, right: cell.format.digits }, SAFE_DIGITS)}
        />
      </td>
    ))
  const truth = FORMATS.map((format) => ({ format, value: format.round(loss), right: format.digits }))

  return (
    <div className="panel" data-part="floats">
      <div className="panel-head">
        <h3>In floating point</h3>
        <span>true class {reader.labels[k]}</span>
      </div>
      <div className="rise needs-scripts">
        <div className="rise-name">
          <span aria-hidden="true">in this panel only, run z({name}), the largest, to 1,000</span>
          <button
            type="button"
            className="button"
            disabled={to === null}
            title={to === null ? 'The logits are as you set them' : undefined}
            onClick={() => change({ own: withRise(reader.own, null) })}
          >
            back to {formatNumber(Math.max(...modelLogits(reader.model)))}
          </button>
        </div>
        <div className="rise-track">
          <BarSlider
            {...control}
            label="run one logit to 1,000"
            value={value}
            range={RISE}
            valueText={`${name} ${speakNumber(value)}`}
            term={null}
          />
          <svg className="chart rise-limits" height="24" aria-hidden="true">
            {FORMATS.map(({ name: format, limit }) => (
              <g key={format}>
                <line x1={percent(limit / RISE.max)} x2={percent(limit / RISE.max)} y1="-4" y2="6" />
                <text
                  x={percent(limit / RISE.max)}
                  y="19"
                  textAnchor={limit < RISE.max / 4 ? 'start' : 'middle'}
                >
                  {format} {formatNumber(limit)}
                </text>
              </g>
            ))}
          </svg>
        </div>
        <NumberField
          {...control}
          label="one logit in floating point"
          value={value}
          min={RISE.min}
          max={RISE.max}
          step={1}
        />
      </div>
      <table className="float-table">
        <thead>
          <tr>
            {FORMATS.map(({ name: format }) => (
              <th key={format} scope="col">
                {format}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="float-truth">
          <tr>
            <th colSpan={FORMATS.length} scope="rowgroup">
              <b>the loss</b>{' '}
              {loss === 0
                ? `is ${formatExp(logOfTinyLoss(z, k))}, too small for either`
                : 'as the nearest number of each format'}
            </th>
          </tr>
          <tr>{cells(truth)}</tr>
        </tbody>
        {FORMS.map(({ name: form }, i) => (
          <tbody key={form}>
            <tr>
              <th colSpan={FORMATS.length} scope="rowgroup">
                <span className="float-form">
                  <b>{form}</b>
                  {WRITTEN[form].line === null ? null : <span>line {WRITTEN[form].line}</span>}
                  <code>{WRITTEN[form].code}</code>
                </span>
              </th>
            </tr>
            <tr>{cells(table[i] ?? [])}</tr>
          </tbody>
        ))}
      </table>
      <p className="float-legend">
        <u>Underlined</u>: what is not the loss. m is max(z).
      </p>
      <p className="float-sentence">{mounted ? floatsSentence(table, name, value, loss) : null}</p>
    </div>
  )
}

/** Digits that are not right are underlined and in another colour. */
const InFull = ({ digits: { right, wrong, exponent } }: { readonly digits: Digits }) => (
  <>
    {right}
    {wrong === '' ? null : <u>{wrong}</u>}
    {exponent === null ? null : `e${formatNumber(exponent)}`}
  </>
)
