import { classCount, fitLabels, fitSamples } from './complete.ts'
import { distributionDecimals } from './decimals.ts'
import { takeDistributions } from './distributionsOfLink.ts'
import type { Input } from './input.ts'
import { word } from './key.ts'
import { fitLinearModel } from './linearModel.ts'
import { type Link, listed, openLink } from './link.ts'
import type { OwnValue, Reader } from './reader.ts'
import { defaultReader } from './reader.ts'
import type { Sample } from './sample.ts'
import type { Schema } from './schema.ts'
import { commonKeys } from './schema.ts'
import type { Weights } from './weights.ts'

const VERSION = word(['1'])
/** Longer queries, the `?` included, are not read. */
export const LONGEST_QUERY = 2000

/** What a link says, and what the page must say about it. `complete` makes a whole state of it. */
export interface ParsedQuery {
  readonly state: Partial<Reader>
  readonly notices: readonly string[]
}

/**
 * The batch of a link. Where the link speaks of the classes otherwise too (p, q, z or two names), that counts, and a
 * batch of another number of classes is left out.
 */
function takeSamples(
  link: Link,
  { samples: key }: ReturnType<typeof commonKeys>,
  count: number,
  distributions: Partial<Reader>,
  say: (notice: string) => void,
): readonly Sample[] | undefined {
  const samples = link.take('samples', key)
  const classes = samples?.[0]?.z.length ?? count
  if (classes === count || Object.keys(distributions).length === 0) return samples
  say(`In this link the samples have ${classes} logits for ${count} classes: they were left out.`)
  return undefined
}

/**
 * The weights and samples of a link, as far as they fit each other and the number of classes. What does not is left
 * out: weights of another number of classes, samples with other features or of classes that there are not.
 */
function takeLinearModel(
  link: Link,
  keys: ReturnType<typeof commonKeys>,
  count: number,
  { defaults, isCounted, say }: { defaults: Reader; isCounted: boolean; say: (notice: string) => void },
): { weights: Weights | undefined; inputs: readonly Input[] | undefined } {
  let weights = link.take('W', keys.W)
  let inputs = link.take('X', keys.X)
  if (weights && weights.length !== count && isCounted) {
    say(`In this link W has ${weights.length} rows for ${count} classes: it was left out.`)
    weights = undefined
  }
  const classes = weights?.length ?? count
  if (inputs?.some(({ k }) => k >= classes)) {
    say(`In this link X has a sample of a class that is not one of the ${classes}: it was left out.`)
    inputs = undefined
  }
  const features = (inputs ?? defaults.inputs)[0]?.x.length ?? 0
  if (weights && weights[0]?.length !== features) {
    say(`In this link W has ${weights[0]?.length} columns for ${features} features: it was left out.`)
    weights = undefined
  }
  return { weights, inputs }
}

/** The fields that are there: absent and undefined are not the same to who merges them. */
function given(fields: { readonly [K in keyof Reader]?: Reader[K] | undefined }): Partial<Reader> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/**
 * The state that a query (with or without its `?`) asks for, by version 1 of the grammar. The state holds only
 * what the link says. Nothing is dropped or changed without a notice, and nothing throws.
 */
export function parseQuery(text: string, schema: Schema = {}, defaults: Reader = defaultReader): ParsedQuery {
  if (text.length > LONGEST_QUERY) {
    return { state: {}, notices: [`This link is longer than ${LONGEST_QUERY} characters: it was left out.`] }
  }
  const link = openLink(text, schema.without)
  if (link.take('v', VERSION) === undefined && link.has('v')) {
    return { state: {}, notices: ['This link is of another version of the site: it was left out.'] }
  }
  const notices: string[] = []
  const keys = commonKeys(schema)
  const distributions = takeDistributions(link, keys, defaults, (notice) => notices.push(notice))
  const samples = takeSamples(link, keys, classCount(defaults, distributions), distributions, (notice) =>
    notices.push(notice),
  )
  const linear = takeLinearModel(
    link,
    keys,
    classCount(defaults, { ...distributions, ...(samples && { samples }) }),
    {
      defaults,
      isCounted: samples !== undefined || Object.keys(distributions).length > 0,
      say: (notice) => notices.push(notice),
    },
  )
  const own = Object.entries(schema.keys ?? {}).flatMap(([name, key]) => {
    const value = link.take(name, key)
    return value === undefined ? [] : [[name, value] as const]
  })
  const state = given({
    ...distributions,
    samples,
    ...linear,
    lambda: link.take('lambda', keys.lambda),
    eta: link.take('eta', keys.eta),
    reduction: link.take('reduction', keys.reduction),
    temperature: link.take('T', keys.T),
    base: link.take('base', keys.base),
    line: link.take('line', keys.line),
    lock: link.take('lock', keys.lock),
    hide: link.take('hide', keys.hide),
    ask: link.take('ask', keys.ask),
    theme: link.take('theme', keys.theme),
    lang: link.take('lang', keys.lang),
    motion: link.take('motion', keys.motion),
    seed: link.take('seed', keys.seed),
    own: own.length > 0 ? { ...defaults.own, ...Object.fromEntries(own) } : undefined,
  })
  const unread = link.unread()
  if (unread.length > 0) notices.push(`Part of this link could not be read: ${listed(unread)}.`)
  const unused = link.unused()
  if (unused.length > 0) notices.push(`Part of this link has no meaning here: ${listed(unused)}.`)
  return { state, notices }
}

/** A state's keys and values, in the order of the canonical form. */
function written(reader: Reader, schema: Schema): Map<string, string> {
  const keys = commonKeys(schema)
  const { model, ask, seed } = reader
  const texts = new Map<string, string>([
    ['p', distributionDecimals(reader.p).join(',')],
    model.kind === 'logits' ? ['z', keys.z.write(model.z)] : ['q', distributionDecimals(model.q).join(',')],
    ['samples', keys.samples.write(reader.samples)],
    ['W', keys.W.write(reader.weights)],
    ['X', keys.X.write(reader.inputs)],
    ['lambda', keys.lambda.write(reader.lambda)],
    ['eta', keys.eta.write(reader.eta)],
    ['reduction', keys.reduction.write(reader.reduction)],
    ['T', keys.T.write(reader.temperature)],
    ['base', keys.base.write(reader.base)],
    ['line', keys.line.write(reader.line)],
    ['labels', keys.labels.write(reader.labels)],
    ['lock', keys.lock.write(reader.lock)],
    ['hide', keys.hide.write(reader.hide)],
    ['ask', ask === null ? '' : keys.ask.write(ask)],
    ['theme', keys.theme.write(reader.theme)],
    ['lang', keys.lang.write(reader.lang)],
    ['motion', keys.motion.write(reader.motion)],
    ['seed', seed === null ? '' : keys.seed.write(seed)],
  ])
  for (const [name, key] of Object.entries(schema.keys ?? {})) {
    const value: OwnValue | undefined = reader.own[name]
    if (value !== undefined) texts.set(name, key.write(value))
  }
  return texts
}

/**
 * The one query for a state: what differs from the defaults, in a fixed order; '' where nothing does.
 * Reading it restores the state, p, q and z to 12 decimals; writing what was read gives it again.
 */
export function formatQuery(reader: Reader, defaults: Reader = defaultReader, schema: Schema = {}): string {
  const count = reader.labels.length
  const usual = written(
    {
      ...defaults,
      labels: fitLabels([], defaults.labels, count),
      samples: fitSamples(defaults.samples, count),
      ...fitLinearModel(defaults, count),
    },
    schema,
  )
  const parts = [...written(reader, schema)]
    .filter(([name, text]) => text !== '' && text !== usual.get(name) && !schema.without?.includes(name))
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replace(/%2C|%3A|%3B/g, decodeURIComponent)}`)
  return parts.length > 0 ? ['v=1', ...parts].join('&') : ''
}
