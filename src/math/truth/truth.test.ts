import { describe, expect, it } from 'vitest'
import { checkTruth } from './check.ts'
import { decodeDocument } from './document.ts'
import { math } from './functions.ts'

const documents = Object.entries(import.meta.glob('./*.json', { eager: true, import: 'default' })).map(
  ([path, json]) => ({ name: path.replace(/^.*\/|\.json$/g, ''), document: decodeDocument(json) }),
)

describe('the functions agree with arithmetic of 60 digits', () => {
  it('in all eight files', () => {
    const names = 'batch batch-large edge information loss peers softmax training'
    expect(documents.map((d) => d.name).sort()).toEqual(names.split(' '))
  })

  for (const { name, document } of documents) {
    it(`in the file ${name}`, () => {
      const { checks, failures } = checkTruth(math, [document])
      expect(failures).toEqual([])
      expect(checks).toBeGreaterThanOrEqual(document.cases.length)
    })
  }
})

describe('the check notices', () => {
  const quick = documents
    .map((d) => d.document)
    .filter((d) => d.suite !== 'training' && d.suite !== 'batch-large')
  const broken = {
    'a softmax that overflows': {
      softmax: (z: ArrayLike<number>) => {
        const e = Array.from(z, Math.exp)
        const sum = e.reduce((a, b) => a + b, 0)
        return e.map((x) => x / sum)
      },
    },
    'a divergence by subtraction': {
      klDivergence: (p: ArrayLike<number>, q: ArrayLike<number>) => math.crossEntropy(p, q) - math.entropy(p),
    },
    'a loss that drops 1e-18': {
      loss: (z: ArrayLike<number>, target: number | ArrayLike<number>, smoothing = {}) =>
        1 + math.loss(z, target, smoothing) - 1,
    },
    'a true class residual of ŷ − 1': {
      lossGradient: (z: ArrayLike<number>, target: number | ArrayLike<number>) =>
        math
          .softmax(z)
          .map((s, i) => s - (typeof target === 'number' ? Number(i === target) : (target[i] ?? 0))),
    },
    'a zero with a minus': { entropy: (...a: Parameters<typeof math.entropy>) => math.entropy(...a) || -0 },
    'a refusal that became a value': { loss: () => 0 },
    'a function that writes to its input': {
      logSoftmax: (z: ArrayLike<number>) => {
        const out = z as number[]
        out[0] = 0
        return out
      },
    },
    'the mean where the sum is due': {
      batch: (b: Parameters<typeof math.batch>[0]) => math.batch({ ...b, reduction: 'mean' }),
    },
  }

  for (const [what, functions] of Object.entries(broken)) {
    it(what, () => {
      expect(checkTruth({ ...math, ...functions }, quick).failures).not.toEqual([])
    })
  }
})
