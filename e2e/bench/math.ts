import { accuracy, truthCases } from './math/accuracy.ts'
import { type Implementation, KERNEL_NAMES, type KernelName } from './math/kernel.ts'
import { ours } from './math/ours.ts'
import { peers } from './math/peers.ts'
import { time } from './math/timing.ts'
import { print, printTable } from './table.ts'

/** A coin, the largest figure of the site, an image classifier, the vocabulary of GPT-2. */
const SIZES = [2, 10, 1_000, 50_257]

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function inputs(size: number): Readonly<Record<'z' | 'p' | 'q', number[]>> {
  const random = generator(size)
  const logits = () => Array.from({ length: size }, () => 12 * random() - 6)
  const distribution = () => {
    const weights = logits().map(Math.exp)
    const total = weights.reduce((a, b) => a + b, 0)
    return weights.map((w) => w / total)
  }
  return { z: logits(), p: distribution(), q: distribution() }
}

function argumentsOf(kernel: KernelName, { z, p, q }: ReturnType<typeof inputs>): readonly number[][] {
  switch (kernel) {
    case 'softmax':
    case 'logSoftmax':
    case 'logSumExp':
      return [z]
    case 'entropy':
      return [p]
    case 'crossEntropy':
    case 'klDivergence':
      return [p, q]
    case 'loss':
    case 'lossGradient':
      return [z, p]
  }
}

const twoDigits = (x: number) => (x >= 100 ? String(Math.round(x)) : x.toPrecision(2))

const all: readonly Implementation[] = [await ours(), ...(await peers())]
const data = new Map(SIZES.map((size) => [size, inputs(size)]))
const cases = await truthCases()
const slower: string[] = []

print(
  'CPU time: ns an element of ours, theirs / ours of the others (median of paired rounds; above 1 ours is faster).',
)
print(
  'Accuracy: values within the tight tolerances of the truth files, the largest |g − v| / max(1, |v|),\nvalues that are NaN or wrongly infinite or finite, and the tier.',
)
print(
  'Composed (*): the package lacks the function; written with its own vector operations, maximum subtracted.',
)

for (const kernel of KERNEL_NAMES) {
  const having = all.filter(({ kernels }) => kernel in kernels)
  const timings = SIZES.map((size) =>
    time(having, kernel, argumentsOf(kernel, data.get(size) ?? inputs(size))),
  )
  const accuracies = having.map(({ kernels }) => accuracy(kernels, kernel, cases))
  printTable(kernel, [
    [
      '',
      ...SIZES.map((size) => `C = ${size.toLocaleString('en')}`),
      'tight',
      'largest error',
      'NaN or ∞',
      'tier',
    ],
    ...having.map((implementation, k) => {
      const { tier = 'fails', tight = 0, cases: count = 0, largest = 0, lost = 0 } = accuracies[k] ?? {}
      const figures = timings.map((timing) => timing.get(implementation) ?? { perElement: 0, ratio: 0 })
      if (k > 0 && tier === accuracies[0]?.tier) {
        for (const [i, { ratio }] of figures.entries())
          if (ratio < 1) slower.push(`${kernel} at C = ${SIZES[i]}: ${implementation.title}`)
      }
      return [
        `${implementation.title}${implementation.composed.includes(kernel) ? ' *' : ''}`,
        ...figures.map(({ perElement, ratio }) =>
          k === 0 ? `${twoDigits(perElement)} ns` : `${twoDigits(ratio)}×`,
        ),
        `${tight}/${count}`,
        largest === 0 ? '0' : largest.toExponential(1),
        String(lost),
        tier,
      ]
    }),
  ])
}

print(
  slower.length === 0
    ? '\nOurs is faster than every package that passes the same tier.'
    : `\nSlower than a package of the same tier:\n${slower.join('\n')}`,
)
