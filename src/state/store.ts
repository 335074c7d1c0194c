import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { Base } from './base.ts'
import { addClass, removeClass } from './classes.ts'
import { complete } from './complete.ts'
import { moveBorder, setEntry } from './distribution.ts'
import {
  whyBaseFixed,
  whyBorderFixed,
  whyCountFixed,
  whyLogitFixed,
  whyLogitsFixed,
  whyModeFixed,
  whyPFixed,
  whyPresetFixed,
  whyQFixed,
} from './fixed.ts'
import type { History } from './history.ts'
import { emptyHistory, record, stepBack, stepForward } from './history.ts'
import { tidyLabel, whyLabelRefused } from './label.ts'
import { withinLinear } from './linearModel.ts'
import { setLogit, setLogitByProbability } from './logits.ts'
import { switchMode } from './mode.ts'
import type { Model } from './model.ts'
import type { Numbers } from './numbers.ts'
import { keepEqual, numbersOf, sameNumbers } from './numbers.ts'
import type { Preset } from './presets.ts'
import { applyPreset } from './presets.ts'
import type { Reader } from './reader.ts'
import { defaultReader } from './reader.ts'

/** What of a linear classifier is looked at. */
export type Place = Pick<Reader, 'row' | 'feature' | 'input'>

/** What a page shows of one reader. */
export interface ReaderState {
  readonly reader: Reader
  /** Whether `reader` is a preview, with the reader's own numbers kept for `endPreview`. */
  readonly previewing: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What could not be done or had to be changed, in whole sentences. An action's notice goes with the next action. */
  readonly notices: readonly string[]
}

/**
 * All that can be done to a reader's state. An action whose control is disabled (`fixed.ts` says why), or
 * whose value is not a finite number, does nothing.
 */
export interface ReaderActions {
  /** A control got the focus or the pointer: the others' shares count from here, and undo comes back here. */
  grab(): void
  /** The control was left. */
  release(): void
  /**
   * A change by a control that a step has for itself: `change` gives what differs from the numbers as they were when
   * the control was taken hold of. All changes of one hold are one entry of undo.
   */
  move(control: string, change: (start: Numbers) => Partial<Numbers>): void
  /** A change in one go, one entry of undo. */
  change(change: Partial<Numbers>): void
  /** p_i := value in [0, 1]; the others rescale. */
  setP(i: number, value: number): void
  /** q_i := value in [0, 1]: in logit mode by moving z_i within ±6, else the others rescale. */
  setQ(i: number, value: number): void
  /** z_i := value within ±50; nothing in probability mode. */
  setLogit(i: number, value: number): void
  /** All logits at once, each within ±50; nothing in probability mode. Steps of one descent are one entry of undo. */
  setLogits(z: readonly number[]): void
  /** p_i := value, p_i + p_{i+1} staying. */
  moveBorder(i: number, value: number): void
  setLockedP(i: number, locked: boolean): void
  setLockedQ(i: number, locked: boolean): void
  setMode(kind: Model['kind']): void
  applyPreset(preset: Preset): void
  setClassCount(count: number): void
  rename(i: number, name: string): void
  undo(): void
  redo(): void
  /** Back to the numbers the page opened with. */
  reset(): void
  /** Shows another state. Whatever is done to it, `endPreview` gives the reader's numbers back. */
  preview(partial: Partial<Reader>): void
  endPreview(): void
  /** Takes over the state of a link or a host, with what could not be read of it. There is nothing to undo then. */
  open(partial: Partial<Reader>, notices: readonly string[]): void
  setBase(base: Base): void
  setLine(line: number): void
  setFocus(focus: number | null): void
  setSample(sample: number): void
  /** Another score, feature or sample of Part III; one that there is not changes nothing. */
  look(at: Partial<Place>): void
  dismissNotice(notice: string): void
}

/** One instance a page or embed. zustand's `useStore` takes it as it is; only the actions change it. */
export interface ReaderStore
  extends Pick<StoreApi<ReaderState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: ReaderActions
}

/** One control being moved: an undo entry from its first change to the next control or action. */
interface Gesture {
  /** null between `grab` and the first change. */
  readonly control: string | null
  readonly start: Numbers
}

interface Saved {
  readonly reader: Reader
  readonly changed: Partial<Reader>
  readonly history: History
}

/** A store that opens with `defaults`, completed from the project's own. */
export function createReaderStore(defaults: Partial<Reader> = {}): ReaderStore {
  const usual = complete(defaultReader, defaults)
  const store = createStore<ReaderState>(() => ({
    reader: usual,
    previewing: false,
    canUndo: false,
    canRedo: false,
    notices: [],
  }))
  let opening: Numbers = numbersOf(usual)
  let history: History = emptyHistory
  let gesture: Gesture | null = null
  let saved: Saved | null = null
  let lastNotice: string | null = null

  const now = () => store.getState().reader
  const gestureChanged = (reader: Reader) => gesture !== null && !sameNumbers(gesture.start, reader)

  /** The standing notices with the last action's replaced by this one. */
  function notices(notice: string | null): readonly string[] {
    const all = store.getState().notices
    if (notice === null && lastNotice === null) return all
    const standing = all.filter((other) => other !== lastNotice && other !== notice)
    lastNotice = notice
    return notice === null ? standing : [...standing, notice]
  }
  function show(next: Reader, said = store.getState().notices): void {
    const focus = next.focus !== null && next.focus < next.labels.length ? next.focus : null
    const sample = Math.min(next.sample, next.samples.length - 1)
    const reader = keepEqual(now(), { ...next, focus, sample, ...withinLinear(next) })
    const changed = gestureChanged(reader)
    if (changed) history = { ...history, future: [] }
    store.setState({
      reader,
      notices: said,
      previewing: saved !== null,
      canUndo: changed || history.past.length > 0,
      canRedo: history.future.length > 0,
    })
  }
  function endGesture(): void {
    if (gesture !== null && gestureChanged(now())) history = record(history, gesture.start)
    gesture = null
  }
  function drag(control: string, change: (start: Numbers) => Partial<Numbers>): void {
    if (gesture !== null && gesture.control !== null && gesture.control !== control) endGesture()
    const start = gesture?.start ?? numbersOf(now())
    gesture = { control, start }
    show({ ...now(), ...change(start) }, notices(null))
  }
  function act(change: Partial<Numbers>, notice: string | null = null): void {
    endGesture()
    const before = numbersOf(now())
    const next = { ...now(), ...change }
    if (!sameNumbers(before, next)) history = record(history, before)
    show(next, notices(notice))
  }
  function travel(step: typeof stepBack): void {
    endGesture()
    const target = step(history, numbersOf(now()))
    if (target === null) return
    history = target.history
    show({ ...now(), ...target.numbers }, notices(null))
  }
  function hasClass(i: number): boolean {
    return i in now().labels
  }

  /**
   * A step that is only in sight follows the others a moment later: what its controls change may be made for a number
   * of classes that there is no more, and is fitted to that of now.
   */
  function fitted(change: Partial<Numbers>): Partial<Numbers> {
    const whole = complete({ ...now(), ...change }, { labels: change.labels ?? now().labels })
    return numbersOf(whole)
  }

  const setLogitAt = (z: readonly number[], value: number, i: number) => setLogit(z, i, value)

  const actions: ReaderActions = {
    grab() {
      endGesture()
      gesture = { control: null, start: numbersOf(now()) }
    },
    release: endGesture,
    move: (control, change) => drag(control, (start) => fitted(change(start))),
    change: (change) => act(fitted(change)),
    setP(i, value) {
      if (!hasClass(i) || whyPFixed(now(), i) !== null) return
      drag(`p:${i}`, (start) => ({ p: setEntry(start.p, i, value, start.lockedP) }))
    },
    setQ(i, value) {
      if (!hasClass(i) || whyQFixed(now(), i) !== null) return
      drag(`q:${i}`, ({ model, lockedQ }) => ({
        model:
          model.kind === 'logits'
            ? { kind: 'logits', z: setLogitByProbability(model.z, i, value) }
            : { kind: 'probabilities', q: setEntry(model.q, i, value, lockedQ) },
      }))
    },
    setLogit(i, value) {
      if (now().model.kind !== 'logits' || !hasClass(i) || whyLogitFixed(now(), i) !== null) return
      drag(`z:${i}`, ({ model }) => ({
        model: model.kind === 'logits' ? { kind: 'logits', z: setLogit(model.z, i, value) } : model,
      }))
    },
    setLogits(z) {
      if (whyLogitsFixed(now()) !== null) return
      drag('z', ({ model }) =>
        model.kind === 'logits' && z.length === model.z.length
          ? { model: { kind: 'logits', z: z.reduce(setLogitAt, model.z) } }
          : {},
      )
    },
    moveBorder(i, value) {
      if (!hasClass(i) || !hasClass(i + 1) || whyBorderFixed(now(), i) !== null) return
      drag(`border:${i}`, ({ p }) => ({ p: moveBorder(p, i, value) }))
    },
    setLockedP(i, locked) {
      if (hasClass(i)) act({ lockedP: now().lockedP.with(i, locked) })
    },
    setLockedQ(i, locked) {
      if (hasClass(i)) act({ lockedQ: now().lockedQ.with(i, locked) })
    },
    setMode(kind) {
      if (whyModeFixed(now()) !== null) return
      const { model, notice } = switchMode(now().model, kind, now().labels)
      act({ model }, notice)
    },
    applyPreset(preset) {
      if (whyPresetFixed(now(), preset) !== null) return
      const { p, model, notice } = applyPreset(now(), preset)
      act({ p, model }, notice)
    },
    setClassCount(count) {
      if (whyCountFixed(now(), count) !== null) return
      let numbers = numbersOf(now())
      while (numbers.labels.length < count) numbers = addClass(numbers)
      while (numbers.labels.length > count) numbers = removeClass(numbers)
      act(numbers)
    },
    rename(i, name) {
      if (!hasClass(i)) return
      const label = tidyLabel(name)
      const refused = whyLabelRefused(label, now().labels.toSpliced(i, 1))
      act(refused === null ? { labels: now().labels.with(i, label) } : {}, refused)
    },
    undo: () => travel(stepBack),
    redo: () => travel(stepForward),
    reset() {
      actions.endPreview()
      act(opening)
    },
    preview(partial) {
      endGesture()
      saved = {
        reader: saved?.reader ?? now(),
        changed: { ...saved?.changed, ...partial },
        history: saved?.history ?? history,
      }
      history = emptyHistory
      show(complete({ ...now(), ...numbersOf(saved.reader) }, partial))
    },
    endPreview() {
      if (saved === null) return
      const { reader, changed } = saved
      const keys = Object.keys({ ...numbersOf(reader), ...changed }) as (keyof Reader)[]
      history = saved.history
      gesture = null
      saved = null
      show({ ...now(), ...Object.fromEntries(keys.map((key) => [key, reader[key]])) })
    },
    open(partial, unread) {
      const reader = complete(usual, partial)
      opening = numbersOf(reader)
      history = emptyHistory
      gesture = null
      saved = null
      lastNotice = null
      show(reader, unread)
    },
    setBase(base) {
      if (whyBaseFixed(now()) !== null) return
      endGesture()
      show({ ...now(), base })
    },
    setLine(line) {
      if (Number.isInteger(line) && line >= 1 && line !== now().line) show({ ...now(), line })
    },
    setFocus(focus) {
      if (focus !== now().focus && (focus === null || hasClass(focus))) show({ ...now(), focus })
    },
    setSample(sample) {
      if (sample !== now().sample && sample in now().samples) show({ ...now(), sample })
    },
    look(at) {
      const reader = { ...now(), ...at }
      const there = withinLinear(reader)
      const isThere = there.row === reader.row && there.feature === reader.feature
      if (isThere && there.input === reader.input) show(reader)
    },
    dismissNotice(notice) {
      show(
        now(),
        store.getState().notices.filter((other) => other !== notice),
      )
    },
  }
  const { getState, getInitialState, subscribe } = store
  return { getState, getInitialState, subscribe, actions }
}
