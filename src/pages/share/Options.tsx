import { useEffect, useRef } from 'react'
import { Choice } from '../../controls/Choice.tsx'
import { HEIGHTS } from '../../share/formAddress.ts'
import { HIDE_NAMES, LOCK_NAMES } from '../../share/partNames.ts'
import { MOTIONS, PARTS, type Part, type Reader, THEMES } from '../../state/reader.ts'
import { Names } from './Names.tsx'
import type { Offer } from './offer.ts'
import { Tick } from './Tick.tsx'

const same = <T extends string>(values: readonly T[]) => values.map((value) => ({ value, text: value }))

const UNITS = [
  { value: 'e', text: 'nats' },
  { value: '2', text: 'bits' },
  { value: '10', text: 'hartleys' },
] as const

const MOTION_TEXTS = { auto: 'as the system has it', none: 'none' } as const

interface OptionsProps {
  readonly offer: Offer
  readonly reader: Reader
  readonly height: number
  /** The height that the step has at the width of the preview, where it is known. */
  readonly needed: number | null
  readonly onChange: (change: Partial<Reader>) => void
  readonly onHeight: (height: number) => void
}

/** What the step lets students do, what it shows, and how it looks. */
export function Options({ offer, reader, height, needed, onChange, onHeight }: OptionsProps) {
  return (
    <div className="share-options">
      <Names reader={reader} onChange={onChange} />
      <Parts
        legend="Shown but fixed"
        names={LOCK_NAMES}
        offered={offer.locks}
        chosen={reader.lock}
        onChange={(lock) => onChange({ lock })}
      />
      <Parts
        legend="Left out"
        names={HIDE_NAMES}
        offered={offer.hides}
        chosen={reader.hide}
        onChange={(hide) => onChange({ hide })}
      />
      <fieldset>
        <legend>Question</legend>
        <Tick
          text="ask it, with the answer hidden"
          code="ask"
          checked={reader.ask !== null}
          onChange={(asks) => onChange({ ask: asks ? offer.question.id : null })}
        />
        <p className="share-small">{offer.question.text}</p>
      </fieldset>
      <fieldset>
        <legend>Look</legend>
        <div className="share-row">
          <span>theme</span>
          <Choice
            label="Theme of the step"
            value={reader.theme}
            options={same(THEMES)}
            onChange={(theme) => onChange({ theme })}
          />
        </div>
        {offer.hasUnits ? (
          <div className="share-row">
            <span>unit</span>
            <Choice
              label="Unit of the logarithm"
              value={reader.base}
              options={UNITS}
              onChange={(base) => onChange({ base })}
            />
          </div>
        ) : null}
        <div className="share-row">
          <span>movement</span>
          <Choice
            label="Movement"
            value={reader.motion}
            options={MOTIONS.map((value) => ({ value, text: MOTION_TEXTS[value] }))}
            onChange={(motion) => onChange({ motion })}
          />
        </div>
        <Height height={height} needed={needed} onHeight={onHeight} />
      </fieldset>
    </div>
  )
}

interface PartsProps {
  readonly legend: string
  readonly names: Readonly<Partial<Record<Part, string>>>
  readonly offered: readonly string[]
  readonly chosen: readonly Part[]
  readonly onChange: (chosen: readonly Part[]) => void
}

/** A tick for each part that does something here, and for what a link has ticked beside them. */
function Parts({ legend, names, offered, chosen, onChange }: PartsProps) {
  const nameless = PARTS.filter((part) => names[part] === undefined)
  const shown = [...(Object.keys(names) as Part[]), ...nameless].filter(
    (part) => offered.includes(part) || chosen.includes(part),
  )
  const set = (part: Part, on: boolean) =>
    onChange(PARTS.filter((one) => (one === part ? on : chosen.includes(one))))
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map((part) => (
        <Tick
          key={part}
          text={names[part] ?? 'nothing that this step has:'}
          code={part}
          checked={chosen.includes(part)}
          onChange={(on) => set(part, on)}
        />
      ))}
    </fieldset>
  )
}

interface HeightProps {
  readonly height: number
  readonly needed: number | null
  readonly onHeight: (height: number) => void
}

function Height({ height, needed, onHeight }: HeightProps) {
  const all = needed === null ? null : Math.min(HEIGHTS.max, needed)
  const input = useRef<HTMLInputElement>(null)
  // Not drawn anew: the focus would be gone with the field.
  useEffect(() => {
    if (input.current) input.current.value = String(height)
  }, [height])
  const take = (field: HTMLInputElement) => {
    const typed = Math.round(field.valueAsNumber)
    if (typed >= HEIGHTS.min && typed <= HEIGHTS.max) onHeight(typed)
    else field.value = String(height)
  }
  return (
    <div className="share-row">
      <label htmlFor="share-height">height, px</label>
      <input
        id="share-height"
        className="text-field share-height"
        type="number"
        min={HEIGHTS.min}
        max={HEIGHTS.max}
        step={10}
        ref={input}
        defaultValue={height}
        onBlur={({ currentTarget }) => take(currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') take(currentTarget)
        }}
      />
      {all === null ? null : (
        <button
          type="button"
          className="button"
          aria-disabled={all === height || undefined}
          onClick={() => onHeight(all)}
        >
          all of it: {all}
        </button>
      )}
    </div>
  )
}
