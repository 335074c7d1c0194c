import type { Descent } from '../gradientDescent.ts'
import type { Target } from '../target.ts'
import type { Vector } from '../vector.ts'
import type { MathFunctions } from './functions.ts'

const EPS = Number.EPSILON

/** Collects the laws that some numbers break. */
class Verdict {
  readonly broken: string[] = []

  holds(law: string, held: boolean, detail: string): void {
    if (!held) this.broken.push(`${law}: ${detail}`)
  }

  /** |a − b| ≤ allowed, or infinite alike. */
  agrees(law: string, a: number, b: number, allowed: number): void {
    this.holds(law, a === b || Math.abs(a - b) <= allowed, `${a} and ${b} differ by more than ${allowed}`)
  }
}

function total(v: readonly number[]): number {
  return v.reduce((sum, x) => sum + x, 0)
}

/** What holds for the entropies of any two distributions of K outcomes whose entries sum to 1 but for rounding. */
export function informationLaws(math: MathFunctions, p: Vector, q: Vector): string[] {
  const { entropy, crossEntropy, klDivergence } = math
  const v = new Verdict()
  const K = p.length
  const H = entropy(p)
  const CE = crossEntropy(p, q)
  const KL = klDivergence(p, q)
  // K roundings of the entries are in the sums Σp and Σq that the identities lean on
  const rounding = (8 + K) * EPS * Math.max(1, Number.isFinite(CE) ? CE : 1)
  v.holds('H ≥ 0', H >= 0, `${H}`)
  v.holds('KL ≥ 0', KL >= 0, `${KL}`)
  v.holds('H ≤ log K', H <= Math.log(K) * (1 + 4 * EPS), `${H}`)
  v.holds('KL(P ‖ P) = 0', klDivergence(p, p) === 0, `${klDivergence(p, p)}`)
  v.agrees('H + KL = H(P, Q)', H + KL, CE, rounding)
  v.agrees('H(P, P) = H(P)', crossEntropy(p, p), H, rounding)
  const forbidden = Array.from(p).some((x, i) => x > 0 && q[i] === 0)
  v.holds(
    'infinite just where q = 0 < p',
    forbidden === (CE === Infinity) && CE - KL !== Infinity,
    `${CE}, ${KL}`,
  )
  const [pBack, qBack] = [Array.from(p).reverse(), Array.from(q).reverse()]
  v.agrees('order of outcomes, H', entropy(pBack), H, rounding)
  v.agrees('order of outcomes, H(P, Q)', crossEntropy(pBack, qBack), CE, rounding)
  v.agrees('order of outcomes, KL', klDivergence(pBack, qBack), KL, rounding)
  for (const base of [2, 10]) {
    const nats = Math.log(base)
    const allowed = (x: number) => 4 * EPS * x + 4 * Number.MIN_VALUE
    v.agrees(`base ${base}, H`, entropy(p, { base }) * nats, H, allowed(H))
    v.agrees(`base ${base}, H(P, Q)`, crossEntropy(p, q, { base }) * nats, CE, allowed(CE))
    v.agrees(`base ${base}, KL`, klDivergence(p, q, { base }) * nats, KL, allowed(KL))
  }
  return v.broken
}

/** What holds for the softmax of any K logits at temperature T. */
export function softmaxLaws(math: MathFunctions, z: Vector, temperature: number): string[] {
  const v = new Verdict()
  const K = z.length
  const s = math.softmax(z, { temperature })
  const logs = math.logSoftmax(z, { temperature })
  const LSE = math.logSumExp(z, { temperature })
  v.agrees('sums to 1', total(s), 1, (4 + K) * EPS)
  v.holds(
    'within [0, 1]',
    s.every((x) => x >= 0 && x <= 1),
    `${s}`,
  )
  v.holds(
    'log softmax ≤ 0',
    logs.every((x) => x <= 0),
    `${logs}`,
  )
  const order = Array.from(z, (x, i) => ({ x, s: s[i] ?? Number.NaN })).sort((a, b) => (a.x < b.x ? -1 : 1))
  const kept = order.every((b, i) => {
    const a = order[i - 1]
    return a === undefined || (a.x === b.x ? a.s === b.s : a.s <= b.s)
  })
  v.holds('keeps order and ties', kept, 'a greater logit has a smaller probability, or a tie is broken')
  const top = Math.max(...Array.from(z)) / temperature
  const slack = 8 * EPS * Math.abs(top)
  v.holds(
    'max ≤ log Σ exp ≤ max + log K',
    LSE >= top - slack && LSE <= top + Math.log(K) + slack + EPS,
    `${LSE}`,
  )
  for (const [i, x] of logs.entries()) {
    const e = Math.exp(x)
    // the rounding of a logarithm x is |x| ε, and is what exp makes relative; 0.5 · 10^-323 is one subnormal
    v.agrees('exp of log softmax = softmax', e, s[i] ?? Number.NaN, (8 + Math.abs(x)) * EPS * e + 1e-323)
  }
  if (temperature === 1 && Array.from(z).every((x) => Math.abs(x) <= 1e4)) {
    // on the grid of 2^-30 adding 2^17 is exact
    const grid = Array.from(z, (x) => Math.round(x * 2 ** 30) / 2 ** 30)
    const base = math.softmax(grid)
    const shifted = math.softmax(grid.map((x) => x + 2 ** 17))
    v.holds(
      'softmax(z + c) = softmax(z)',
      shifted.every((x, i) => x === base[i]),
      `${shifted}`,
    )
  }
  return v.broken
}

/** What holds for the loss of K logits and its gradient. */
export function lossLaws(math: MathFunctions, z: Vector, target: Target, labelSmoothing: number): string[] {
  const v = new Verdict()
  const K = z.length
  const L = math.loss(z, target, { labelSmoothing })
  const gradient = math.lossGradient(z, target, { labelSmoothing })
  v.holds('L ≥ 0', L >= 0 && !Object.is(L, -0), `${L}`)
  v.agrees('gradient sums to 0', total(gradient), 0, (8 + K) * EPS)
  const y = Array.from(
    z,
    (_, i) => (typeof target === 'number' ? (i === target ? 1 : 0) : target[i]) ?? Number.NaN,
  )
  v.holds('index = one-hot, L', math.loss(z, y, { labelSmoothing }) === L, `${L}`)
  const same = math.lossGradient(z, y, { labelSmoothing }).every((g, i) => g === gradient[i])
  v.holds('index = one-hot, gradient', same, `${gradient}`)
  const smoothed = y.map((x) => (1 - labelSmoothing) * x + labelSmoothing / K)
  const CE = math.crossEntropyFromLogs(smoothed, math.logSoftmax(z))
  v.agrees('L = H(y, softmax)', L, CE, (16 + K) * EPS * L)
  if (K <= 64 && Array.from(z).every((x) => Math.abs(x) <= 20)) {
    const h = 1e-5
    const at = (j: number, d: number) =>
      math.loss(
        Array.from(z, (x, i) => (i === j ? x + d : x)),
        target,
        { labelSmoothing },
      )
    for (const [j, g] of gradient.entries()) {
      // truncation is below h²/6, the rounding of L enters as ε L / h
      v.agrees('gradient = central difference', (at(j, h) - at(j, -h)) / (2 * h), g, 1e-9 * (1 + L))
    }
  }
  return v.broken
}

/** What holds for gradient descent with a step small enough. */
export function descentLaws(math: MathFunctions, descent: Descent): string[] {
  const v = new Verdict()
  const { losses } = math.gradientDescent(descent)
  v.holds(
    'the loss falls at every step',
    losses.every((L, t) => t === 0 || L < (losses[t - 1] ?? L)),
    `${losses}`,
  )
  const N = descent.X.length
  const scale = descent.reduction === 'sum' ? N : 1 / N
  const other = math.gradientDescent({
    ...descent,
    reduction: descent.reduction === 'sum' ? 'mean' : 'sum',
    lambda: descent.lambda / scale,
    step: descent.step * scale,
  })
  for (const [t, L] of other.losses.entries()) {
    v.agrees('sum form = N × mean form', L * scale, losses[t] ?? Number.NaN, 1e-12 * L * scale)
  }
  return v.broken
}
