import type { Binding, Environment } from '../environment.ts'
import type { Evaluation } from '../evaluate.ts'
import { read, scaled } from '../scaled.ts'
import type { Expression } from '../tree.ts'
import { walker } from '../walker.ts'

const { kernels: _kernels, ...written } = scaled

/** The value with every named function walked as its expansion: what `math` is held against. */
export const evaluateExpanded = (e: Expression, environment: Environment, binding: Binding): Evaluation =>
  read(walker(written, environment)(e, binding))
