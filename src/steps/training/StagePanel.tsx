import type { ReactNode } from 'react'
import { STAGES } from './keys.ts'

interface StagePanelProps {
  /** Which part of the step, from 1. */
  readonly number: number
  /** The part that is looked at. */
  readonly current: number
  readonly title: ReactNode
  readonly children: ReactNode
}

/** One of the four parts of a step. */
export const StagePanel = ({ number, current, title, children }: StagePanelProps) => (
  <section
    className="panel stage-panel"
    data-part="values"
    data-stage={STAGES[number - 1]}
    aria-current={number === current ? 'step' : undefined}
  >
    <div className="panel-head">
      <h3>
        <span className="stage-place">{number}</span> {title}
      </h3>
    </div>
    {children}
  </section>
)
