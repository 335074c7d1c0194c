import { useStore } from 'zustand'
import { Controls } from '../../instrument/Controls.tsx'
import { EtaSlider } from '../../instrument/EtaSlider.tsx'
import { FigureEnd } from '../../instrument/FigureEnd.tsx'
import { LambdaSlider } from '../../instrument/LambdaSlider.tsx'
import { ReductionChoice } from '../../instrument/ReductionChoice.tsx'
import { useHeld } from '../../instrument/useHeld.ts'
import type { FigureProps } from '../step.ts'
import { ForwardTable } from './ForwardTable.tsx'
import { IrisPanel } from './IrisPanel.tsx'
import { stageOf } from './keys.ts'
import { LossTable } from './LossTable.tsx'
import { StagePanel } from './StagePanel.tsx'
import { StepBar } from './StepBar.tsx'
import { Table } from './Table.tsx'
import { GradientLine, TraceTable, UpdateLine } from './TraceTable.tsx'
import { WeightCheck } from './WeightCheck.tsx'
import { GradientMatrix, WeightMatrices } from './WeightMatrices.tsx'

/** One step of training on the batch, part by part, and the irises, whose loss falls while right answers are lost. */
export function Figure({ store, sentence }: FigureProps) {
  const reader = useStore(store, (state) => state.reader)
  const { held, onPointerDown } = useHeld()
  const current = stageOf(reader)
  return (
    <figure className="instrument" onPointerDownCapture={onPointerDown}>
      <StepBar store={store} />
      <div className="panel step-settings needs-scripts">
        <EtaSlider store={store} />
        <LambdaSlider store={store} />
        <div className="control-group">
          <span>losses as</span>
          <ReductionChoice store={store} />
        </div>
      </div>
      <StagePanel number={1} current={current} title="Forward: from features to probabilities">
        <ForwardTable store={store} />
      </StagePanel>
      <StagePanel number={2} current={current} title="Loss, in nats">
        <LossTable store={store} />
      </StagePanel>
      <StagePanel number={3} current={current} title="Gradient of the total loss">
        <div className="gradient-stage">
          <GradientMatrix store={store} held={held} />
          <TraceTable store={store} />
        </div>
        <GradientLine store={store} />
      </StagePanel>
      <StagePanel number={4} current={current} title="Update: W⁺ = W − η ∂L/∂W">
        <WeightMatrices store={store} held={held} />
        <UpdateLine store={store} />
      </StagePanel>
      <div className="panel" data-part="chart">
        <WeightCheck store={store} />
      </div>
      <IrisPanel store={store} />
      <FigureEnd sentence={sentence} table={<Table store={store} />}>
        <Controls store={store} classes={false} />
      </FigureEnd>
    </figure>
  )
}
