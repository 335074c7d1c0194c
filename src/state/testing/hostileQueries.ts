import fc from 'fast-check'
import { LONGEST_QUERY } from '../query.ts'
import { PARTS } from '../reader.ts'
import { commonKeys, type Schema } from '../schema.ts'

/** What has ever been put into an address to break a page, as a key or as a value. */
export const POISONS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "';alert(1);//",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '</title><h1>mine</h1>',
  '{{constructor.constructor("alert(1)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what others would fill in
  '${alert(1)}',
  '\\href{javascript:alert(1)}{x}',
  '\\htmlData{x=1}{y}',
  '$$\\frac{1}{0}$$',
  'expression(alert(1))',
  'url(https://elsewhere.example/)',
  '../../../etc/passwd',
  '%00',
  '\u0000',
  '%',
  '%E0%A4%A',
  '%u0041',
  '%C0%AF',
  '%ff%fe',
  '%2525',
  '\ud800',
  '\udc00\ud800',
  '\u202egnihtemos',
  '\u2028\u2029',
  '\ufeff1',
  'a\u0300\u0301\u0302\u0303\u0304',
  'ﷺ',
  '🧨',
  '-0',
  '+1',
  '1e400',
  '-1e400',
  '1e-400',
  '1e3',
  '0x10',
  '0b11',
  '0o17',
  '1_000',
  '1,000.5',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  'null',
  'true',
  '[object Object]',
  '9007199254740993',
  '99999999999999999999999999999999',
  '0.0000000000001',
  '٣',
  '１',
  '½',
  'Ⅷ',
  '१,२',
  '１，２',
  '−1,2',
  '1;2',
  '1, 2',
  ',',
  ',,,,,,,,,,,,',
  ':',
  ';',
  '1:2:3',
  '1,2:0;',
  '1,2:-1',
  '1,2:0.5',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
]

const NAMES: readonly string[] = [
  '__proto__',
  '__proto__[polluted]',
  'constructor',
  'constructor.prototype.polluted',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'Z',
  'ｚ',
  'z ',
  ' z',
  'z\u0000',
  'z[]',
  'z[0]',
  'own',
  'model',
  'focus',
  'lockedP',
  'utm_source',
  'secret',
]

/** A value that each of the steps' own keys takes. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  bias: ['off', 'on'],
  break: ['drop-n', 'one-k', 'half-lambda', 'wrong-index', 'none'],
  dataset: ['separable', 'overlapping', 'outlier', 'petals', 'iris', 'own'],
  eps: ['0', '0.1', '1', '0.999999999999'],
  from: ['1,2', '0,0,0,0,0,0,0,0,0', '100,-100,0.5'],
  iris: ['1', '5', '30'],
  label: ['soft', 'one-hot'],
  points: ['0,0:0;1,-4:1', '4,4:4', '0,0:0;0,0:1;0,0:2'],
  rise: ['710', '89', '1000'],
  route: ['jacobian', 'lse'],
  shift: ['-20', '20', '0.000000000001'],
  smoothing: ['others', 'all'],
  stage: ['1', '4'],
  steps: ['0', '7', '500'],
  taken: ['1', '200'],
  view: ['0,1', '1000', '50257', 'classes', '3,2'],
}

const WORDS: readonly string[] = [
  ...PARTS,
  ...['e', '2', '10', 'mean', 'sum', 'auto', 'light', 'dark', 'none', 'en', 'de'],
  ...Object.values(OWN).flat(),
]

const decimals = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 12 }))
  .map(([whole, places]) => (whole / 10 ** Math.min(places, 4)).toFixed(places))

/** Numbers of the grammar, at its ends and beyond them. */
const numbers = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -6, max: 6 }).map(String) },
  { weight: 3, arbitrary: fc.double({ min: -50, max: 50, noNaN: true }).map((x) => x.toFixed(3)) },
  decimals,
  fc.constantFrom(
    ...['0', '-0', '0.0', '50', '-50', '51', '2000', '-2000', '9999', '9999.999999999999', '10000', '100'],
    ...['0.000000000001', '-0.000000000001', '0.05', '0.0001', '20', '1e400', 'NaN', '٣', '１'],
  ),
)

const row = (length: number) =>
  fc.array(numbers, { minLength: length, maxLength: length }).map((entries) => entries.join(','))

const nearly = (length: number) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(length) }, fc.integer({ min: 0, max: 40 }))

const vectors = (classes: number) => nearly(classes).chain(row)

/** Rows of samples, `features` numbers each and a class, which now and then there is not. */
const labelled = (features: number, classes: number) =>
  fc
    .array(fc.tuple(row(features), fc.oneof({ weight: 15, arbitrary: fc.nat(classes - 1) }, fc.nat(12))), {
      minLength: 1,
      maxLength: 9,
    })
    .map((rows) => rows.map(([entries, k]) => `${entries}:${k}`).join(';'))

const matrices = (rows: number, columns: number) =>
  fc.array(row(columns), { minLength: rows, maxLength: rows }).map((all) => all.join(';'))

const letters = fc.constantFrom(...'abZ09éßжᠠ가あ猫𐐀ﷺ٣１̀', '<', '>', '"', '&', ' ', '\u0000', '\u200d')
const labels = (classes: number) =>
  nearly(classes).chain((count) =>
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...POISONS),
          fc.array(letters, { minLength: 1, maxLength: 13 }).map((all) => all.join('')),
        ),
        { minLength: Math.min(count, 12), maxLength: Math.min(count, 12) },
      )
      .map((names) => names.join(',')),
  )

/** Any 16-bit units: halves of pairs, control characters, what no alphabet has. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((all) => String.fromCharCode(...all))

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((all) => all.join(','))

/** Values that a key may well take, as often as not. */
function fitting(name: string, classes: number, features: number, schema: Schema): fc.Arbitrary<string> {
  if (schema.keys && Object.hasOwn(schema.keys, name))
    return fc.oneof(fc.constantFrom(...(OWN[name] ?? ['1'])), numbers, labelled(2, classes))
  switch (name) {
    case 'p':
    case 'q':
      return vectors(classes).map((text) => text.replaceAll('-', ''))
    case 'z':
      return vectors(classes)
    case 'samples':
      return labelled(classes, classes)
    case 'X':
      return labelled(features, classes)
    case 'W':
      return matrices(classes, features)
    case 'labels':
      return labels(classes)
    case 'lock':
    case 'hide':
      return fc.subarray([...PARTS]).map((all) => all.join(','))
    case 'ask':
      return fc.constantFrom(...(schema.questions ?? ['q']), 'share-sign', 'none')
    case 'v':
      return fc.oneof({ weight: 12, arbitrary: fc.constant('1') }, fc.constantFrom('2', '01', '1.0', ''))
    case 'y':
    case 'line':
    case 'seed':
      return fc.oneof(fc.integer({ min: 0, max: 10 }).map(String), numbers)
    case 'base':
    case 'theme':
    case 'lang':
    case 'motion':
    case 'reduction':
      return fc.constantFrom('2', '10', 'e', 'dark', 'light', 'auto', 'none', 'en', 'sum', 'mean')
    default:
      return numbers
  }
}

const escaped = (text: string) => {
  try {
    return encodeURIComponent(text)
  } catch {
    return text
  }
}

/** How a text gets into an address: as it is, escaped, escaped twice, with every other sign escaped. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  escaped,
  (text) => escaped(escaped(text)),
  (text) => text.replace(/[ -~]/g, (sign, at) => (at % 2 ? `%${sign.charCodeAt(0).toString(16)}` : sign)),
]

/**
 * Queries for a step of this schema that somebody may try: keys and values that are right, nearly right and
 * poisonous, in any number and writing; a few of them too long.
 */
export function hostileQueries(schema: Schema): fc.Arbitrary<string> {
  const known = ['v', ...Object.keys(commonKeys(schema)), ...Object.keys(schema.keys ?? {})]
  // Keys that mean something come first to the generator: most of them mean nothing in most steps.
  const meant = known.filter((name) => !schema.without?.includes(name))
  const name = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...meant) },
    { weight: 2, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES, ...POISONS) },
    { weight: 1, arbitrary: units },
  )
  const part = (classes: number, features: number) =>
    name.chain((key) =>
      fc
        .tuple(
          fc.oneof(
            { weight: 10, arbitrary: fitting(key, classes, features, schema) },
            { weight: 2, arbitrary: fc.constantFrom(...POISONS) },
            { weight: 1, arbitrary: fc.oneof(units, words, vectors(classes)) },
          ),
          fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(writings.length - 1)),
        )
        .map(([value, way]) => `${key}=${(writings[way] ?? escaped)(value)}`),
    )
  const short = fc
    .tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 4 }))
    .chain(([classes, features]) => fc.array(part(classes, features), { maxLength: 6 }))
    .chain((parts) => fc.constantFrom('', '?', '&', '??').map((start) => `${start}${parts.join('&')}`))
  const long = fc
    .tuple(
      fc.constantFrom('z=1,2&x=', 'z=', 'labels=', '&&&&', '%'),
      fc.constantFrom(...'1,a&%猫=', '\ud800'),
    )
    .map(([start, sign]) => start + sign.repeat(LONGEST_QUERY))
  return fc.oneof(
    { weight: 40, arbitrary: short },
    { weight: 1, arbitrary: long },
    { weight: 1, arbitrary: units },
  )
}
