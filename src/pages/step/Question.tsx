import { useState } from 'react'
import { useStore } from 'zustand'
import { complete } from '../../state/complete.ts'
import { measures } from '../../state/measures.ts'
import type { ReaderStore } from '../../state/store.ts'
import type { Step } from '../../steps/step.ts'

/** On a narrow page the figure that gives the answer stands far above it. */
const showFigure = ({ currentTarget }: { readonly currentTarget: HTMLElement }) =>
  currentTarget.closest('.step')?.querySelector('.step-instrument')?.scrollIntoView()

/** Predict, then see: a guess moves the figure to the state that settles it and stays marked beside the answer. */
export function Question({ store, step }: { store: ReaderStore; step: Step }) {
  const { text, options, settled } = step.question
  const [guess, setGuess] = useState<number | null>(null)
  const previewing = useStore(store, (state) => state.previewing)
  const { preview, endPreview } = store.actions
  const chosen = guess === null ? undefined : options[guess]
  const base = useStore(store, (state) => state.reader.base)
  const reader = complete({ ...store.getInitialState().reader, base }, settled)

  return (
    <section className="question" data-part="ask" aria-label={`Predict, then drag: ${step.name}`}>
      <p className="eyebrow">Predict, then drag</p>
      <p className="prose">{text}</p>
      <div className="options needs-scripts">
        {options.map((option, i) => (
          <button
            key={option.text}
            type="button"
            className="button"
            aria-pressed={guess === i}
            onClick={() => {
              setGuess(i)
              preview(settled)
            }}
          >
            {option.text}
            {guess === i ? <span className="option-mark">your guess</span> : null}
          </button>
        ))}
      </div>
      <div className={chosen && 'answer'}>
        {/* It is there before it has anything to say, or a screen reader would not hear it. */}
        <div role="status">
          {chosen ? (
            <p className="prose">
              <strong>{chosen.right ? 'Right.' : 'Not so.'}</strong> {chosen.answer(reader, measures(reader))}
            </p>
          ) : null}
        </div>
        {chosen ? (
          <>
            <button type="button" className="button to-figure" onClick={showFigure}>
              see the figure
            </button>{' '}
            {previewing ? (
              <button type="button" className="button" onClick={endPreview}>
                back to my numbers
              </button>
            ) : (
              <button type="button" className="button" onClick={() => preview(settled)}>
                show it again
              </button>
            )}
          </>
        ) : null}
      </div>
      <details className="without-scripts">
        <summary>The answer</summary>
        <p className="prose">{options.find((option) => option.right)?.answer(reader, measures(reader))}</p>
      </details>
    </section>
  )
}
