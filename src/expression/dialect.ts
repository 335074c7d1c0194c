import type { FunctionName } from './tree.ts'

export type DialectName = 'numpy' | 'pytorch'

/** What two array languages write differently. Everything else in a program is Python. */
export interface Dialect {
  readonly imports: readonly string[]
  readonly module: string
  array(entries: string): string
  /** An array of numbers that the program itself computes. */
  stack(comprehension: string): string
  /** A plain number where a function of the module needs one of its own. */
  scalar(number: string): string
  /** `chosen` where the weight is not 0, else 0. */
  where(weight: string, chosen: string): string
  /** Definitions of helpers, by name; the programs contain those they use. */
  readonly helpers: Readonly<Partial<Record<Helper, readonly string[]>>>
  readonly calls: Readonly<
    Record<FunctionName | 'logSoftmax' | 'softLoss', (...args: readonly string[]) => string>
  >
}

/** In the order in which one may use another. */
export const HELPERS = [
  'log_sum_exp',
  'log_softmax',
  'softmax',
  'loss',
  'soft_loss',
  'entropy',
  'cross_entropy',
  'kl_divergence',
  'partial',
] as const
export type Helper = (typeof HELPERS)[number]

const named =
  (name: string) =>
  (...args: readonly string[]) =>
    `${name}(${args.join(', ')})`

const information = (module: string, where: Dialect['where'], log: string) => ({
  entropy: ['def entropy(p):', `    return -${module}.sum(${where('p', `p * ${log}(p)`)})`],
  cross_entropy: ['def cross_entropy(p, log_q):', `    return -${module}.sum(${where('p', 'p * log_q')})`],
  kl_divergence: [
    'def kl_divergence(p, log_q):',
    `    return ${module}.sum(${where('p', `p * (${log}(p) - log_q)`)})`,
  ],
})

const CALLS = {
  entropy: named('entropy'),
  crossEntropy: named('cross_entropy'),
  klDivergence: named('kl_divergence'),
  loss: named('loss'),
  softLoss: named('soft_loss'),
}

const numpyWhere = (weight: string, chosen: string) => `np.where(${weight} != 0, ${chosen}, 0)`
const torchWhere = (weight: string, chosen: string) =>
  `torch.where(${weight} != 0, ${chosen}, torch.zeros((), dtype=torch.float64))`

/** NumPy: derivatives by central difference. `log` is that of the base. */
const numpy = (log: string): Dialect => ({
  imports: ['import numpy as np', '', 'np.seterr(all="ignore")  # 0 log 0 is 0 below'],
  module: 'np',
  array: (entries) => `np.array(${entries})`,
  stack: (comprehension) => `np.array(${comprehension})`,
  scalar: (number) => number,
  where: numpyWhere,
  helpers: {
    log_sum_exp: [
      'def log_sum_exp(z):',
      '    top = np.max(z)',
      '    return top + np.log(np.sum(np.exp(z - top)))',
    ],
    log_softmax: ['def log_softmax(z):', '    return z - log_sum_exp(z)'],
    softmax: ['def softmax(z):', '    e = np.exp(z - np.max(z))', '    return e / np.sum(e)'],
    loss: ['def loss(z, k):', '    return log_sum_exp(z) - z[k]'],
    soft_loss: ['def soft_loss(z, y):', `    return -np.sum(${numpyWhere('y', 'y * (z - log_sum_exp(z))')})`],
    ...information('np', numpyWhere, log),
    partial: [
      'def partial(f, a, at, h=1e-5):',
      '    up, down = a.copy(), a.copy()',
      '    up[at] += h',
      '    down[at] -= h',
      '    return (f(up) - f(down)) / (2 * h)',
    ],
  },
  calls: {
    ...CALLS,
    softmax: named('softmax'),
    logSoftmax: named('log_softmax'),
    logSumExp: named('log_sum_exp'),
    maximum: named('np.max'),
  },
})

/** PyTorch: derivatives by autograd. */
const pytorch = (log: string): Dialect => ({
  imports: ['import torch'],
  module: 'torch',
  array: (entries) => `torch.tensor(${entries}, dtype=torch.float64)`,
  stack: (comprehension) => `torch.stack(${comprehension})`,
  scalar: (number) => `torch.tensor(${number}, dtype=torch.float64)`,
  where: torchWhere,
  helpers: {
    loss: ['def loss(z, k):', '    return -torch.log_softmax(z, 0)[k]'],
    soft_loss: [
      'def soft_loss(z, y):',
      `    return -torch.sum(${torchWhere('y', 'y * torch.log_softmax(z, 0)')})`,
    ],
    ...information('torch', torchWhere, log),
    partial: [
      'def partial(f, a, at):',
      '    a = a.clone().requires_grad_()',
      '    return torch.autograd.grad(f(a), a)[0][at]',
    ],
  },
  calls: {
    ...CALLS,
    softmax: (z = '') => `torch.softmax(${z}, 0)`,
    logSoftmax: (z = '') => `torch.log_softmax(${z}, 0)`,
    logSumExp: (z = '') => `torch.logsumexp(${z}, 0)`,
    maximum: named('torch.max'),
  },
})

const LOGARITHMS: Readonly<Record<number, string>> = { [Math.E]: 'log', 2: 'log2', 10: 'log10' }

/** The logarithm of a base in the language's module. Throws for a base other than e, 2 and 10. */
export function logarithmName(base: number): string {
  const found = LOGARITHMS[base]
  if (!found) throw new RangeError(`base: no logarithm to base ${base}`)
  return found
}

export function dialect(name: DialectName, base: number): Dialect {
  const log = logarithmName(base)
  return name === 'numpy' ? numpy(`np.${log}`) : pytorch(`torch.${log}`)
}
