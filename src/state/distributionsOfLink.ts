import { formatNumber } from '../expression/number.ts'
import { classCount } from './complete.ts'
import { normalise, oneHot } from './distribution.ts'
import type { Key } from './key.ts'
import type { Link } from './link.ts'
import type { Model } from './model.ts'
import { modelEntries } from './model.ts'
import type { Reader } from './reader.ts'

const SUM_TOLERANCE = 1e-6

/** What a link says of P, Q and the names of their classes. */
type Distributions = Partial<Pick<Reader, 'p' | 'model' | 'labels'>>

interface Keys {
  readonly p: Key<readonly number[]>
  readonly q: Key<readonly number[]>
  readonly z: Key<readonly number[]>
  readonly y: Key<number>
  readonly labels: Key<readonly string[]>
}

function takeDistribution(
  link: Link,
  name: 'p' | 'q',
  key: Key<readonly number[]>,
  say: (notice: string) => void,
) {
  const weights = link.take(name, key)
  if (weights === undefined) return undefined
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) {
    say(`In this link ${name} is 0 everywhere: it was left out.`)
    return undefined
  }
  if (Math.abs(total - 1) > SUM_TOLERANCE) {
    say(`In this link ${name} added up to ${formatNumber(total)}: it was rescaled to 1.`)
  }
  return normalise(weights)
}

function takeModel(link: Link, keys: Keys, say: (notice: string) => void): Model | undefined {
  const q = takeDistribution(link, 'q', keys.q, say)
  const z = link.take('z', keys.z)
  if (q && z) say('This link has both q and z: q counts.')
  if (q) return { kind: 'probabilities', q }
  return z && { kind: 'logits', z }
}

/**
 * P, the model and the names of a link: q beats z, p beats y, weights are rescaled, of vectors of unequal length the
 * later is left out, names beyond the classes too. All of it is said.
 */
export function takeDistributions(
  link: Link,
  keys: Keys,
  defaults: Reader,
  say: (notice: string) => void,
): Distributions {
  let p = takeDistribution(link, 'p', keys.p, say)
  let model = takeModel(link, keys, say)
  if (p && model && p.length !== modelEntries(model).length) {
    const name = model.kind === 'logits' ? 'z' : 'q'
    const later = link.before('p', name) ? name : 'p'
    say(`In this link p and ${name} differ in length: ${later} was left out.`)
    if (later === 'p') p = undefined
    else model = undefined
  }
  const labels = link.take('labels', keys.labels)
  const said = { ...(p && { p }), ...(model && { model }), ...(labels && { labels }) }
  const count = classCount(defaults, said)
  if (labels && labels.length > count) {
    say(`This link has ${labels.length} names for ${count} classes: the last were left out.`)
  }
  const y = link.take('y', keys.y)
  if (y === undefined) return said
  if (p) say('This link has both p and y: p counts.')
  else if (y >= count) say(`This link has no class ${y}, counting from 0: y was left out.`)
  else return { ...said, p: oneHot(y, count) }
  return said
}
