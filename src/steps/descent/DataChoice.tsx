import { useStore } from 'zustand'
import { Menu } from '../../controls/Menu.tsx'
import { whyLinearFixed } from '../../state/linearFixed.ts'
import type { Reader } from '../../state/reader.ts'
import type { ReaderStore } from '../../state/store.ts'
import { hasBias } from './chosen.ts'
import { type Dataset, datasetOf } from './datasets.ts'
import type { LabData } from './labData.ts'

const SETS: readonly { readonly value: Dataset; readonly text: string }[] = [
  { value: 'overlapping', text: 'overlapping' },
  { value: 'separable', text: 'separable' },
  { value: 'outlier', text: 'separable, and an outlier' },
  { value: 'petals', text: 'iris, two features' },
  { value: 'iris', text: 'iris, all four features' },
]

const AXES = ['across', 'up'] as const

interface DataChoiceProps {
  readonly store: ReaderStore
  readonly data: LabData
  /** The reader's table, if it is what is shown. */
  readonly table: LabData | null
  /** The features across and up the map. */
  readonly view: readonly [number, number]
}

/** Which samples, whether the classifier has a bias, and which two of many features the map shows. */
export function DataChoice({ store, data, table, view }: DataChoiceProps) {
  const reader = useStore(store, (state) => state.reader)
  const dataset = datasetOf(reader)
  const fixed = whyLinearFixed(reader, 'X')
  const change = (own: Reader['own']) => store.actions.change({ own: { ...reader.own, ...own } })
  const choose = (value: string) => {
    if (value === 'table') return
    const { view: _, table: __, ...own } = reader.own
    store.actions.change({ own: { ...own, dataset: value } })
  }
  const look = (at: 0 | 1, feature: number) =>
    change({ view: view[1 - at] === feature ? [view[1], view[0]] : view.with(at, feature) })

  return (
    <div className="lab-choices">
      <div className="lab-choice">
        <span aria-hidden="true">samples</span>
        <Menu
          label="samples"
          className="menu"
          value={table ? 'table' : dataset}
          options={[
            ...SETS,
            ...(dataset === 'own' || Array.isArray(reader.own['points'])
              ? [{ value: 'own', text: 'your own' }]
              : []),
            ...(table ? [{ value: 'table', text: 'your table' }] : []),
          ]}
          disabled={fixed}
          onChange={choose}
        />
      </div>
      <label className="lab-choice">
        <input
          type="checkbox"
          checked={hasBias(reader)}
          onChange={(event) => change({ bias: event.currentTarget.checked ? 'on' : 'off' })}
        />{' '}
        bias: a feature that is always 1
      </label>
      {data.features.length > 2
        ? ([0, 1] as const).map((at) => (
            <div key={at} className="lab-choice">
              <span aria-hidden="true">{AXES[at]}</span>
              <Menu
                label={AXES[at]}
                className="menu"
                value={String(view[at])}
                options={data.features.map((text, n) => ({ value: String(n), text }))}
                disabled={null}
                onChange={(n) => look(at, Number(n))}
              />
            </div>
          ))
        : null}
    </div>
  )
}
