import fc from 'fast-check'
import { BASES } from '../base.ts'
import { PRESETS } from '../presets.ts'
import type { ReaderActions } from '../store.ts'
import { readers } from './readers.ts'

/** One thing done to a store, with a name that a failing test prints. */
export interface Action {
  readonly name: string
  readonly run: (actions: ReaderActions) => void
}

function action<A extends unknown[]>(
  name: string,
  arguments_: fc.Arbitrary<A>,
  run: (actions: ReaderActions, ...values: A) => void,
): fc.Arbitrary<Action> {
  return arguments_.map((values) => ({
    name: `${name}(${JSON.stringify(values).slice(1, -1)})`,
    run: (actions) => run(actions, ...values),
  }))
}

const nothing = fc.constant<[]>([])
const classes = fc.integer({ min: -1, max: 10 })
const anyNumber = fc.oneof(
  fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  fc.double(),
  fc.constantFrom(0, 1, 0.5, -60, 60),
)

/** Whatever changes the numbers in one go or as part of a drag. */
export const edits: fc.Arbitrary<Action> = fc.oneof(
  action('setP', fc.tuple(classes, anyNumber), (a, i, value) => a.setP(i, value)),
  action('setQ', fc.tuple(classes, anyNumber), (a, i, value) => a.setQ(i, value)),
  action('setLogit', fc.tuple(classes, anyNumber), (a, i, value) => a.setLogit(i, value)),
  action('setLogits', fc.tuple(fc.array(anyNumber, { maxLength: 10 })), (a, z) => a.setLogits(z)),
  action('moveBorder', fc.tuple(classes, anyNumber), (a, i, value) => a.moveBorder(i, value)),
  action('setLockedP', fc.tuple(classes, fc.boolean()), (a, i, locked) => a.setLockedP(i, locked)),
  action('setLockedQ', fc.tuple(classes, fc.boolean()), (a, i, locked) => a.setLockedQ(i, locked)),
  action('setMode', fc.tuple(fc.constantFrom('logits', 'probabilities')), (a, kind) => a.setMode(kind)),
  action('applyPreset', fc.tuple(fc.constantFrom(...PRESETS)), (a, preset) => a.applyPreset(preset)),
  action('setClassCount', fc.tuple(fc.integer({ min: 1, max: 11 })), (a, count) => a.setClassCount(count)),
  action('rename', fc.tuple(classes, fc.constantFrom('a', 'dog', '', 'a b', 'yak')), (a, i, name) =>
    a.rename(i, name),
  ),
  action('reset', nothing, (a) => a.reset()),
  // Made by a step that does not know yet how many classes there are now.
  action('change', fc.tuple(readers), (a, { samples, weights }) => a.change({ samples, weights })),
  action('change', fc.tuple(readers), (a, { model }) => a.change({ model })),
  action('move', fc.tuple(readers), (a, { p }) => a.move('p', () => ({ p }))),
)

/** Everything else, and the edits. */
export const anyActions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: edits },
  action('grab', nothing, (a) => a.grab()),
  action('release', nothing, (a) => a.release()),
  action('undo', nothing, (a) => a.undo()),
  action('redo', nothing, (a) => a.redo()),
  action('preview', fc.tuple(readers), (a, reader) => a.preview({ p: reader.p, model: reader.model })),
  action('preview', fc.tuple(readers), (a, reader) => a.preview({ p: reader.p })),
  action('endPreview', nothing, (a) => a.endPreview()),
  action('open', fc.tuple(readers), (a, { labels, model }) => a.open({ labels, model }, ['unread'])),
  action('setBase', fc.tuple(fc.constantFrom(...BASES)), (a, base) => a.setBase(base)),
  action('setLine', fc.tuple(fc.integer({ min: -1, max: 5 })), (a, line) => a.setLine(line)),
  action('setFocus', fc.tuple(fc.option(classes)), (a, focus) => a.setFocus(focus)),
)
