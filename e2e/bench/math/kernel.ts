/** Results are numbers, or anything in a row: a library may give its own typed array. */
export type Result = number | ArrayLike<number>

/** What is compared, all on plain arrays of C numbers, in nats; `y` is a target of C probabilities. */
export interface Kernels {
  softmax(z: number[]): Result
  logSoftmax(z: number[]): Result
  logSumExp(z: number[]): Result
  entropy(p: number[]): Result
  crossEntropy(p: number[], q: number[]): Result
  klDivergence(p: number[], q: number[]): Result
  loss(z: number[], y: number[]): Result
  lossGradient(z: number[], y: number[]): Result
}

export type KernelName = keyof Kernels

export const KERNEL_NAMES: readonly KernelName[] = [
  'softmax',
  'logSoftmax',
  'logSumExp',
  'entropy',
  'crossEntropy',
  'klDivergence',
  'loss',
  'lossGradient',
]

/** Calls a kernel on its arguments, one vector or two. */
export function apply(kernels: Partial<Kernels>, name: KernelName, args: readonly number[][]): Result {
  const kernel = kernels[name] as ((...vectors: readonly number[][]) => Result) | undefined
  if (kernel === undefined) throw new RangeError(`there is no ${name}`)
  return kernel(...args)
}

/** One implementation: ours or a package's. */
export interface Implementation {
  /** Name and version. */
  readonly title: string
  readonly kernels: Partial<Kernels>
  /** Kernels that the package lacks and a user writes with its vector operations, as below. */
  readonly composed: readonly KernelName[]
}
