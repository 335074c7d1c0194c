import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whyLabelRefused } from './label.ts'
import { modelEntries, modelProbabilities } from './model.ts'
import { numbersOf } from './numbers.ts'
import type { Reader } from './reader.ts'
import { defaultReader } from './reader.ts'
import { createReaderStore } from './store.ts'
import { anyActions, edits } from './testing/actions.ts'

const start = numbersOf(defaultReader)

function opened(defaults: Partial<Reader> = {}) {
  const store = createReaderStore(defaults)
  return {
    ...store.actions,
    actions: store.actions,
    store,
    reader: () => store.getState().reader,
    numbers: () => numbersOf(store.getState().reader),
    state: store.getState,
  }
}

function expectSound(reader: Reader): void {
  const { labels, p, model, lockedP, lockedQ, samples, weights, focus, line } = reader
  const classes = labels.length
  expect(classes).toBeGreaterThanOrEqual(2)
  expect(classes).toBeLessThanOrEqual(10)
  expect([p.length, modelEntries(model).length, lockedP.length, lockedQ.length]).toEqual([
    classes,
    classes,
    classes,
    classes,
  ])
  expect(samples.every(({ z, k }) => z.length === classes && k in z)).toBe(true)
  expect(weights).toHaveLength(classes)
  expect(labels.map((name, i) => whyLabelRefused(name, labels.slice(0, i))).filter(Boolean)).toEqual([])
  for (const distribution of [p, modelProbabilities(model)]) {
    expect(Math.abs(distribution.reduce((sum, x) => sum + x, 0) - 1)).toBeLessThan(1e-12)
    expect(distribution.every((x) => x >= 0 && x <= 1)).toBe(true)
  }
  if (model.kind === 'logits') expect(model.z.every((z) => Math.abs(z) <= 50)).toBe(true)
  expect(focus === null || (focus >= 0 && focus < classes)).toBe(true)
  expect(line).toBeGreaterThanOrEqual(1)
}

describe('a store', () => {
  it('is sound after any sequence of actions', () => {
    fc.assert(
      fc.property(fc.array(anyActions, { maxLength: 40 }), (sequence) => {
        const { actions, reader } = opened()
        for (const { run } of sequence) {
          run(actions)
          expectSound(reader())
        }
      }),
      { numRuns: 300 },
    )
  })
  it('starts with the defaults of its step, completed', () => {
    const { reader } = opened({ p: [0.5, 0.5], line: 3 })
    expect(reader().labels).toEqual(['cat', 'dog'])
    expect(reader().line).toBe(3)
    expectSound(reader())
  })
  it('never writes to the defaults', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (sequence) => {
        const before = JSON.stringify(defaultReader)
        const { actions } = opened()
        for (const { run } of sequence) run(actions)
        expect(JSON.stringify(defaultReader)).toBe(before)
      }),
    )
  })
})

describe('dragging', () => {
  it('to and fro restores every number exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
        (i, values) => {
          for (const set of ['setP', 'setQ'] as const) {
            const { grab, store, reader, numbers } = opened()
            const origin = (set === 'setP' ? reader().p : modelProbabilities(reader().model))[i] ?? 0
            grab()
            for (const value of values) store.actions[set](i, value)
            store.actions[set](i, origin)
            expect(numbers()).toEqual(start)
          }
        },
      ),
    )
  })
  it('over all mass and back in one gesture keeps the shares of the others', () => {
    const { grab, setP, reader } = opened()
    grab()
    setP(0, 1)
    expect(reader().p).toEqual([1, 0, 0, 0, 0])
    setP(0, 0.4)
    expect(reader().p).toEqual(defaultReader.p)
  })
  it('starts from new shares after a release', () => {
    const { grab, release, setP, reader } = opened()
    grab()
    setP(0, 1)
    release()
    grab()
    setP(0, 0.4)
    for (const share of reader().p.slice(1)) expect(share).toBeCloseTo(0.15, 12)
  })
  it('of another control is another gesture, even without grab', () => {
    const { setP, undo, reader } = opened()
    setP(0, 1)
    setP(1, 0.5)
    expect(reader().p[0]).toBe(0.5)
    undo()
    expect(reader().p).toEqual([1, 0, 0, 0, 0])
    undo()
    expect(reader().p).toEqual(defaultReader.p)
  })
  it('a Q bar in logit mode moves that logit alone', () => {
    const { setQ, reader } = opened()
    setQ(1, 0.5)
    const { model } = reader()
    expect(modelProbabilities(model)[1]).toBeCloseTo(0.5, 12)
    expect(modelEntries(model).toSpliced(1, 1)).toEqual([1.1, 0.9, -0.7, 0.1])
  })
  it('a Q bar in probability mode reaches an exact 0', () => {
    const { setMode, setQ, reader } = opened()
    setMode('probabilities')
    setQ(1, 0)
    expect(modelProbabilities(reader().model)[1]).toBe(0)
  })
  it('a disabled control does nothing', () => {
    const { setP, setQ, setLogit, moveBorder, applyPreset, setClassCount, setMode, setBase, reader } = opened(
      {
        lock: ['p', 'q', 'base'],
      },
    )
    setP(0, 0.1)
    setQ(0, 0.1)
    setLogit(0, 1)
    moveBorder(0, 0.1)
    applyPreset('swap')
    setClassCount(3)
    setMode('probabilities')
    setBase('2')
    expect(reader()).toEqual({ ...defaultReader, lock: ['p', 'q', 'base'] })
  })
  it('leaves locked classes where they are', () => {
    const { setLockedP, setP, reader } = opened()
    setLockedP(1, true)
    setP(0, 0.9)
    expect(reader().p.slice(0, 2)).toEqual([0.7, 0.3])
  })
  it('a logit field in probability mode does nothing', () => {
    const { setMode, setLogit, numbers } = opened()
    setMode('probabilities')
    const before = numbers()
    setLogit(0, 3)
    expect(numbers()).toEqual(before)
  })
})

describe('undo', () => {
  it('goes back through any edits exactly, and redo forward again', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 25 }), (sequence) => {
        const { actions, release, undo, redo, numbers, state } = opened()
        const seen = [numbers()]
        for (const { run } of sequence) {
          run(actions)
          release()
          if (JSON.stringify(numbers()) !== JSON.stringify(seen.at(-1))) seen.push(numbers())
        }
        for (const earlier of seen.slice(0, -1).reverse()) {
          expect(state().canUndo).toBe(true)
          undo()
          expect(numbers()).toEqual(earlier)
        }
        expect(state().canUndo).toBe(false)
        for (const later of seen.slice(1)) {
          expect(state().canRedo).toBe(true)
          redo()
          expect(numbers()).toEqual(later)
        }
        expect(state().canRedo).toBe(false)
      }),
    )
  })
  it('takes a whole gesture back at once', () => {
    const { grab, setP, undo, numbers, state } = opened()
    grab()
    for (const value of [0.5, 0.6, 0.7]) setP(0, value)
    undo()
    expect(numbers()).toEqual(start)
    expect(state().canUndo).toBe(false)
  })
  it('is offered as soon as a gesture has changed something, and not when it came back', () => {
    const { grab, setP, state } = opened()
    grab()
    expect(state().canUndo).toBe(false)
    setP(0, 0.5)
    expect(state().canUndo).toBe(true)
    setP(0, 0.4)
    expect(state().canUndo).toBe(false)
  })
  it('has nothing to undo where a control set the value that was there, and the model stays identical', () => {
    const { setLogit, setP, reader, state } = opened()
    const { p, model } = reader()
    setLogit(0, 1.1)
    setP(0, 0.4)
    expect(state().canUndo).toBe(false)
    expect(reader().model).toBe(model)
    expect(reader().p).toBe(p)
  })
  it('in the middle of a gesture starts a new gesture', () => {
    const { grab, setP, undo, reader } = opened()
    grab()
    setP(0, 1)
    undo()
    setP(0, 0.7)
    expect(reader().p[1]).toBeCloseTo(0.15, 12)
    undo()
    expect(reader().p).toEqual(defaultReader.p)
  })
  it('forgets what was undone once something else is done', () => {
    const { setP, release, undo, redo, reader, state } = opened()
    setP(0, 0.5)
    release()
    undo()
    setP(0, 0.6)
    expect(state().canRedo).toBe(false)
    redo()
    expect(reader().p[0]).toBe(0.6)
  })
  it('covers names, mode, locks and reset, not base, focus and line', () => {
    const { rename, setMode, setLockedP, reset, setBase, setFocus, setLine, undo, reader, numbers } = opened()
    rename(0, 'lion')
    setMode('probabilities')
    setLockedP(2, true)
    setBase('2')
    setFocus(1)
    setLine(4)
    const before = numbers()
    reset()
    expect(numbers()).toEqual(start)
    undo()
    expect(numbers()).toEqual(before)
    undo()
    undo()
    undo()
    expect(reader()).toEqual({ ...defaultReader, base: '2', focus: 1, line: 4 })
  })
})

describe('a preview', () => {
  it('gives the reader exactly their numbers and their undo back, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(edits), fc.array(edits), (mine, its) => {
        const { actions, preview, endPreview, release, undo, numbers, state } = opened()
        for (const { run } of mine) run(actions)
        release()
        const before = numbers()
        preview({ p: [0.5, 0.5], line: 2 })
        expect(state().previewing).toBe(true)
        expect(numbers().p).toEqual([0.5, 0.5])
        for (const { run, name } of its) if (!name.startsWith('reset')) run(actions)
        endPreview()
        expect(numbers()).toEqual(before)
        expect(state().previewing).toBe(false)
        while (state().canUndo) undo()
        expect(numbers()).toEqual(start)
      }),
    )
  })
  it('restores what it had set beside the numbers, and keeps where the reader looks', () => {
    const { preview, endPreview, setFocus, reader } = opened({ line: 2 })
    preview({ p: [1, 0, 0, 0, 0], base: '2', line: 4 })
    setFocus(1)
    endPreview()
    expect(reader()).toEqual({ ...defaultReader, line: 2, focus: 1 })
  })
  it('over a preview still gives the reader’s own numbers back', () => {
    const { preview, endPreview, numbers } = opened()
    preview({ p: [0.5, 0.5] })
    preview({ p: [0.1, 0.9] })
    endPreview()
    expect(numbers()).toEqual(start)
  })
  it('cannot be undone into the reader’s history', () => {
    const { setP, release, preview, state } = opened()
    setP(0, 0.5)
    release()
    preview({ p: [0.5, 0.5] })
    expect(state().canUndo).toBe(false)
  })
  it('ends with a reset', () => {
    const { preview, reset, numbers, state } = opened()
    preview({ p: [0.5, 0.5] })
    reset()
    expect(state().previewing).toBe(false)
    expect(numbers()).toEqual(start)
  })
})

describe('opening a link', () => {
  it('shows its state and its notices, with nothing to undo', () => {
    const { setP, open, reader, state } = opened()
    setP(0, 0.5)
    open({ p: [0.25, 0.75], base: '2' }, ['something was unreadable'])
    expect(reader()).toMatchObject({ p: [0.25, 0.75], base: '2', labels: ['cat', 'dog'] })
    expect(state()).toMatchObject({ notices: ['something was unreadable'], canUndo: false })
  })
  it('makes its state the one that reset leads to', () => {
    const { open, setP, reset, reader } = opened()
    open({ p: [0.25, 0.75] }, [])
    setP(0, 0.5)
    reset()
    expect(reader().p).toEqual([0.25, 0.75])
  })
})

describe('classes', () => {
  it('come one after another with fresh names and go from the end', () => {
    const { setClassCount, reader } = opened()
    setClassCount(10)
    expect(new Set(reader().labels).size).toBe(10)
    setClassCount(2)
    expect(reader().labels).toEqual(['cat', 'dog'])
  })
  it('take the focus with them', () => {
    const { setFocus, setClassCount, reader } = opened()
    setFocus(4)
    setClassCount(4)
    expect(reader().focus).toBeNull()
  })
  it('keep locked ones at their value', () => {
    const { setLockedP, setClassCount, reader } = opened()
    setLockedP(1, true)
    setClassCount(7)
    setClassCount(3)
    expect(reader().p[1]).toBe(0.3)
  })
})

describe('notices', () => {
  it('say what is wrong with a name, which stays as it was', () => {
    const { rename, reader, state } = opened()
    rename(0, 'dog')
    expect(reader().labels).toEqual(defaultReader.labels)
    expect(state().notices).toEqual([expect.stringContaining('named dog already')])
  })
  it('a class may be renamed to its own name without any', () => {
    const { rename, state } = opened()
    rename(0, 'cat')
    expect(state()).toMatchObject({ notices: [], canUndo: false })
  })
  it('go with the next action, while those of a link stay until dismissed', () => {
    const { open, rename, setP, dismissNotice, state } = opened()
    open({}, ['unread: z'])
    rename(0, '')
    expect(state().notices).toEqual(['unread: z', expect.stringContaining('needs a name')])
    setP(0, 0.5)
    expect(state().notices).toEqual(['unread: z'])
    dismissNotice('unread: z')
    expect(state().notices).toEqual([])
  })
  it('tell that a switch to logits could not keep an exact 0', () => {
    const { setMode, setQ, state } = opened()
    setMode('probabilities')
    setQ(4, 0)
    setMode('logits')
    expect(state().notices).toEqual([expect.stringContaining('the logit of elk is now −50')])
  })
})

describe('where the reader looks', () => {
  it('ignores lines and classes that cannot be', () => {
    const { setLine, setFocus, reader } = opened()
    setLine(0)
    setLine(1.5)
    setFocus(5)
    expect(reader()).toMatchObject({ line: 1, focus: null })
  })
  it('leaves the numbers identical', () => {
    const { setLine, setFocus, reader } = opened()
    const before = numbersOf(reader())
    setLine(2)
    setFocus(1)
    for (const [i, value] of Object.values(numbersOf(reader())).entries()) {
      expect(value).toBe(Object.values(before)[i])
    }
  })
  it('does not cut a gesture in two', () => {
    const { grab, setP, setFocus, undo, numbers } = opened()
    grab()
    setP(0, 0.5)
    setFocus(0)
    setP(0, 0.6)
    undo()
    expect(numbers()).toEqual(start)
  })
})

it('the steps of a descent are one entry of undo, and need logits that are free', () => {
  const store = createReaderStore({ model: { kind: 'logits', z: [1, 2, 3, 4, 5] } })
  const logits = () => {
    const { model } = store.getState().reader
    return model.kind === 'logits' ? model.z : null
  }
  store.actions.setLogits([0, 1, 2, 3, 4])
  store.actions.setLogits([0, 0, 1, 2, 60])
  expect(logits()).toEqual([0, 0, 1, 2, 50])
  store.actions.undo()
  expect(logits()).toEqual([1, 2, 3, 4, 5])
  expect(store.getState().canUndo).toBe(false)
  store.actions.setLockedQ(0, true)
  store.actions.setLogits([0, 0, 0, 0, 0])
  expect(logits()).toEqual([1, 2, 3, 4, 5])
  store.actions.setLockedQ(0, false)
  store.actions.setMode('probabilities')
  store.actions.setLogits([0, 0, 0, 0, 0])
  expect(logits()).toBeNull()
})
