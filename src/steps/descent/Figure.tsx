import { max as largest } from 'd3-array'
import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { ConfusionTable } from '../../charts/ConfusionTable.tsx'
import { DecisionMap, LEVELS } from '../../charts/DecisionMap.tsx'
import { LossCurve } from '../../charts/LossCurve.tsx'
import { Matrix } from '../../controls/Matrix.tsx'
import { formatNumber, speakNumber, speakText } from '../../expression/number.ts'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { tileNumber } from '../../instrument/tileNumber.ts'
import { useHeld, useSettled } from '../../instrument/useHeld.ts'
import type { FigureProps } from '../step.ts'
import { list } from '../words.ts'
import { hasBias, startOf, stepsOf, tableOf, viewOf } from './chosen.ts'
import { DataChoice } from './DataChoice.tsx'
import { draggable, labDataOf } from './datasets.ts'
import { Exports } from './Exports.tsx'
import { LabCheck } from './LabCheck.tsx'
import { opening } from './lab.ts'
import type { LabData } from './labData.ts'
import { labSentence } from './labSentence.ts'
import { planesOf, reachOf } from './mapOf.ts'
import { momentOf } from './moment.ts'
import { RunControls } from './RunControls.tsx'
import { RunTable } from './RunTable.tsx'
import { ClassMark, SampleEditor } from './SampleEditor.tsx'
import { sameShape, setupOf } from './setup.ts'
import { TableInput } from './TableInput.tsx'
import { Tuning } from './Tuning.tsx'
import { useLab } from './useLab.ts'
import { usePoints } from './usePoints.ts'

/** The training lab: samples, a linear classifier that learns them step by step, and all that it goes through. */
export function Figure({ store }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { lambda, eta, reduction } = reader
  const [tables] = useState<LabData[]>(() => [])
  const table = tables[tableOf(reader) - 1] ?? null
  const { selected, actions } = usePoints(store)
  const { held, onPointerDown } = useHeld()
  const root = useRef<HTMLElement>(null)

  const data = table ?? labDataOf(reader)
  const points = table ? null : draggable(reader)
  const bias = hasBias(reader)
  const columns = data.features.length + (bias ? 1 : 0)
  const start = startOf(reader, data)
  const setup = useMemo(
    () => setupOf(data, { bias, lambda, eta, reduction, start }),
    [data, bias, lambda, eta, reduction, start],
  )
  const lab = useLab(setup, stepsOf(reader))
  const atHand = useStore(lab)
  // For a moment the run at hand is that of other samples, whose weights do not fit these.
  const run = sameShape(atHand.setup, setup) ? atHand : opening(setup, 0)
  const { snapshots, shown, blown } = run
  const W = snapshots[shown]?.W
  const now = useMemo(() => momentOf(setup, W), [setup, W])
  const N = setup.X.length
  const text = labSentence(setup, snapshots, shown, blown)

  const [across, up] = viewOf(reader, data)
  const planes = planesOf(now.W, { bias, across, up })
  const names = bias ? ['bias', ...data.features] : data.features
  const size = (rows: readonly (readonly number[])[]) =>
    largest(rows.flatMap((entries) => entries.map(Math.abs))) || 1
  const most = { W: useSettled(size(now.W), held), g: useSettled(size(now.gradW), held) }
  const spoken = (i: number) => {
    const x = data.X[i] ?? []
    return `sample ${i + 1} of ${N}, class ${data.classes[data.y[i] ?? 0]}, ${data.features[across]} ${speakNumber(x[across] ?? 0)}, ${data.features[up]} ${speakNumber(x[up] ?? 0)}; arrow keys move it, digits relabel it, Page Up and Page Down choose another, Delete deletes it`
  }
  const series = [
    { name: 'total', look: 'total', values: snapshots.map(({ total }) => total) },
    { name: 'data', look: 'data', values: snapshots.map(({ data }) => data) },
    { name: 'penalty', look: 'penalty', values: snapshots.map(({ penalty }) => penalty) },
  ]
  const suffix = data.standardised ? ', standardised' : ''

  return (
    <figure className="instrument lab" ref={root} onPointerDownCapture={onPointerDown}>
      <div className="panel lab-data" data-part="values">
        <DataChoice store={store} data={data} table={table} view={[across, up]} />
        <TableInput
          fixed={actions.whyFixed(reader)}
          onRead={(read) => {
            tables.push(read)
            store.actions.change({ own: { ...store.getState().reader.own, table: tables.length } })
          }}
        />
      </div>
      <div className="panel lab-map" data-part="chart">
        <div className="panel-head">
          <h3>What the classifier says where</h3>
          <span className="lab-classes">
            {data.classes.map((name, k) => (
              <span key={name}>
                <ClassMark k={k} /> {name}
              </span>
            ))}
          </span>
        </div>
        <RunControls store={store} lab={lab} run={run} start={start} />
        <DecisionMap
          label={`Map of ${data.features[across]} and ${data.features[up]}, the regions of ${data.classes.length} classes and ${N} samples. ${speakText(text)}`}
          planes={planes}
          points={data.X.map((x, i) => ({
            x: x[across] ?? 0,
            y: data.features.length > 1 ? (x[up] ?? 0) : 0,
            k: data.y[i] ?? 0,
            wrong: now.predicted[i] !== data.y[i],
          }))}
          reach={points ? 4 : reachOf(data, [across, up])}
          names={{
            x: `${data.features[across]}${suffix}`,
            y: data.features.length > 1 ? `${data.features[up]}${suffix}` : '',
          }}
          selected={Math.min(selected, N - 1)}
          spoken={spoken}
          editing={
            points && actions.whyFixed(reader) === null
              ? {
                  onSelect: actions.select,
                  onMove: actions.move,
                  onAdd: actions.add,
                  onRelabel: actions.relabel,
                  onRemove: actions.remove,
                  onGrab: store.actions.grab,
                  onRelease: store.actions.release,
                }
              : null
          }
        />
        <p className="said">
          Lines: where a class has the probability {list(LEVELS.map(formatNumber))}. A ring: the classifier
          says another class.
          {data.features.length > 2
            ? ` The regions are those at the mean of the other ${data.features.length - 2} features; the samples have their own.`
            : ''}
          {points ? <span className="needs-scripts"> Click to add a sample, drag to move one.</span> : null}
        </p>
        {points ? (
          <SampleEditor
            store={store}
            points={points}
            selected={Math.min(selected, N - 1)}
            actions={actions}
          />
        ) : null}
      </div>
      <div className="panel lab-run" data-part="chart">
        <dl className="lab-readout">
          <div className="total">
            <dt>total</dt>
            <dd data-quantity="loss-total" data-unit="nat">
              {formatNumber(now.total)}
            </dd>
          </div>
          <div className="data">
            <dt>data ({reduction})</dt>
            <dd data-quantity={`loss-${reduction}`} data-unit="nat">
              {formatNumber(now.dataLoss)}
            </dd>
          </div>
          <div className="penalty">
            <dt>penalty</dt>
            <dd data-quantity="penalty" data-unit="nat">
              {formatNumber(now.regLoss)}
            </dd>
          </div>
          <div>
            <dt>right</dt>
            <dd>
              <span data-quantity="correct">{now.correct}</span> of {N}
            </dd>
          </div>
        </dl>
        <LossCurve
          label={`The loss over ${snapshots.length - 1} steps on a logarithmic scale, in total ${speakNumber(snapshots[0]?.total ?? 0)} nats at first and ${speakNumber(snapshots.at(-1)?.total ?? 0)} at last`}
          series={series}
          at={shown}
          blown={blown}
          height={190}
        />
        {blown ? (
          <p className="lab-blown">
            Blown up: step {formatNumber(snapshots.length)} has numbers that float64 cannot hold. The run ends
            here; choose a smaller η or λ.
          </p>
        ) : null}
        <div className="panel-head lab-norm-head">
          <h3>‖W‖, the norm of the weights</h3>
          <span data-quantity="norm">{formatNumber(now.norm)}</span>
        </div>
        <LossCurve
          label={`The norm of the weights over the same steps, ${speakNumber(now.norm)} at the step that is shown`}
          series={[{ name: 'norm', look: 'norm', values: snapshots.map(({ norm }) => norm) }]}
          at={shown}
          blown={blown}
          height={84}
        />
        <Tuning store={store} setup={setup} />
      </div>
      <div className="panel lab-weights matrices" data-part="values">
        <Matrix
          label={`weights W, ${data.classes.length} classes by ${columns} features`}
          letter="W"
          shape={`C × D = ${data.classes.length} × ${columns}`}
          rows={data.classes}
          columns={names}
          entry={({ row, column }) => now.W[row]?.[column] ?? 0}
          text={tileNumber}
          spoken={(at, value) => `weight of ${data.classes[at.row]} for ${names[at.column]}, ${value}`}
          quantity="lab-W"
          max={most.W}
        />
        <Matrix
          label={`gradient of the total by W, ${data.classes.length} classes by ${columns} features`}
          letter="∂L/∂W"
          shape="the gradient of the total"
          rows={data.classes}
          columns={names}
          term="gradient"
          entry={({ row, column }) => now.gradW[row]?.[column] ?? 0}
          text={tileNumber}
          spoken={(at, value) =>
            `gradient by the weight of ${data.classes[at.row]} for ${names[at.column]}, ${value}`
          }
          quantity="lab-grad"
          max={most.g}
        />
      </div>
      <div className="panel lab-confusion" data-part="values">
        <div className="panel-head">
          <h3>What is taken for what</h3>
          <span>
            {now.correct} of {N} right, {formatNumber(Math.round((1000 * now.correct) / N) / 10)} %
          </span>
        </div>
        <ConfusionTable classes={data.classes} counts={now.confusion} />
        <LabCheck setup={setup} now={now} classes={data.classes} features={names} />
      </div>
      <FigureEnd sentence={text} table={<RunTable snapshots={snapshots} N={N} reduction={reduction} />}>
        <Exports store={store} root={root} setup={setup} snapshots={snapshots} />
      </FigureEnd>
    </figure>
  )
}
