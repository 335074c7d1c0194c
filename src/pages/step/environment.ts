import type { DataKind } from '../../expression/derivation.ts'
import type { Data, Environment } from '../../expression/environment.ts'
import { linearEnvironment } from '../../instrument/linearEnvironment.ts'
import { baseNumber } from '../../state/base.ts'
import { logitColumns } from '../../state/logitColumns.ts'
import { modelLogits } from '../../state/logits.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import type { Step } from '../../steps/step.ts'

/**
 * In logit mode z is given and q is not, so that q is evaluated as the softmax that it is and the log of a tiny
 * one stays right.
 */
function dataOf(kind: Exclude<DataKind, 'linear'>, reader: Reader): Readonly<Record<string, Data>> {
  const { p, model, samples } = reader
  switch (kind) {
    case 'distribution':
      return model.kind === 'logits' ? { p, z: model.z } : { p, q: model.q }
    case 'classifier':
      return { z: modelLogits(model), y: p, k: trueClass(reader) }
    case 'batch':
      return { z: logitColumns(samples), k: samples.map(({ k }) => k) }
  }
}

function commonOf(kind: DataKind, reader: Reader): Environment {
  if (kind === 'linear') return linearEnvironment(reader)
  const { labels, samples, base } = reader
  return {
    size: { class: labels.length, sample: samples.length },
    data: dataOf(kind, reader),
    base: baseNumber(base),
  }
}

/** What the reader has chosen as the formulas of a step read it. */
export function givenOf(reader: Reader, step: Pick<Step, 'derivation' | 'data'>): Environment {
  const common = commonOf(step.derivation.kind, reader)
  return step.data ? { ...common, data: { ...common.data, ...step.data(reader) } } : common
}

/** The same with what `math` says of the step's defined variables. */
export function environmentOf(
  reader: Reader,
  step: Pick<Step, 'derivation' | 'data' | 'computed'>,
): Environment {
  const environment = givenOf(reader, step)
  return step.computed
    ? { ...environment, data: { ...environment.data, ...step.computed(reader) } }
    : environment
}
