import type { Reader } from '../../src/state/reader.ts'

/**
 * What a page must show in a state, by the names of its numbers, written down here anew from the textbook: nothing of
 * it comes from the code that the page runs. A number that is not named is not checked.
 */
export type Recompute = (reader: Reader) => Readonly<Record<string, number>>

const total = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0)

function softmax(z: readonly number[]): readonly number[] {
  const top = Math.max(...z)
  const powers = z.map((one) => Math.exp(one - top))
  return powers.map((one) => one / total(powers))
}

function logSumExp(z: readonly number[]): number {
  const top = Math.max(...z)
  return top + Math.log(total(z.map((one) => Math.exp(one - top))))
}

/** Σ a(x) · −log b(x): 0 where a is 0, ∞ where only b is. */
const crossed = (a: readonly number[], b: readonly number[]) =>
  total(a.map((one, i) => (one === 0 ? 0 : -one * Math.log(b[i] ?? 0))))

const LOGS = { e: 1, '2': Math.LN2, '10': Math.LN10 } as const

const named = (name: string, values: readonly number[]) =>
  Object.fromEntries(values.map((value, i) => [`${name}:${i}`, value]))

const named2 = (name: string, rows: readonly (readonly number[])[]) =>
  Object.fromEntries(rows.flatMap((row, j) => row.map((value, i) => [`${name}:${j},${i}`, value])))

const qOf = ({ model }: Reader) => (model.kind === 'logits' ? softmax(model.z) : model.q)

const distributions: Recompute = (reader) => {
  const { p, base } = reader
  const q = qOf(reader)
  const unit = LOGS[base]
  const h = crossed(p, p) / unit
  const ce = crossed(p, q) / unit
  const back = crossed(q, p) / unit
  return {
    ...named('p', p),
    ...named('q', q),
    entropy: h,
    'cross-entropy': ce,
    'cross-entropy-reverse': back,
    kl: ce - h,
    'kl-reverse': back - crossed(q, q) / unit,
  }
}

const logits = ({ model }: Reader) => (model.kind === 'logits' ? model.z : model.q.map(Math.log))

const trueOf = ({ p }: Reader) => p.indexOf(Math.max(...p))

const batch: Recompute = ({ samples }) => {
  const losses = samples.map(({ z, k }) => logSumExp(z) - (z[k] ?? 0))
  return { ...named('loss', losses), 'loss-sum': total(losses), 'loss-mean': total(losses) / losses.length }
}

/** Z = W X, its losses, and both forms of the objective. */
function linear({ weights, inputs, lambda, reduction }: Reader) {
  const Z = weights.map((row) => inputs.map(({ x }) => total(row.map((w, n) => w * (x[n] ?? 0)))))
  const losses = inputs.map(({ k }, i) => logSumExp(Z.map((row) => row[i] ?? 0)) - (Z[k]?.[i] ?? 0))
  const data = total(losses) / (reduction === 'mean' ? losses.length : 1)
  const penalty = (lambda / 2) * total(weights.flat().map((w) => w * w))
  return { Z, data, penalty }
}

/** By the slug of the step. */
export const recompute: Readonly<Record<string, Recompute>> = {
  ...Object.fromEntries(
    ['surprisal', 'entropy', 'cross-entropy', 'kl', 'identity', 'gibbs', 'loss'].map((slug) => [
      slug,
      distributions,
    ]),
  ),
  softmax: (reader) => named('q', softmax(logits(reader).map((z) => z / reader.temperature))),
  'one-hot': (reader) => named('q', qOf(reader)),
  'log-sum-exp': (reader) => {
    const z = logits(reader)
    return { 'log-sum-exp': logSumExp(z), loss: logSumExp(z) - (z[trueOf(reader)] ?? 0) }
  },
  batch,
  scores: (reader) => ({ ...named2('Z', linear(reader).Z), ...named2('W', reader.weights) }),
  'gradient-logits': (reader) => {
    const q = qOf(reader)
    return {
      ...named('q', q),
      ...named(
        'grad-z',
        q.map((one, i) => one - (reader.p[i] ?? 0)),
      ),
    }
  },
  regularisation: (reader) => {
    const { data, penalty } = linear(reader)
    return { penalty, [`loss-${reader.reduction}`]: data, 'loss-total': data + penalty }
  },
  descent: (reader) => {
    const { data, penalty } = linear(reader)
    return { 'batch-total': data + penalty }
  },
}
