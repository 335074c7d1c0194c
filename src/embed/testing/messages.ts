import fc from 'fast-check'
import { REQUESTS } from '../request.ts'

const query = fc.oneof(
  fc.constantFrom(
    'q=1,0,0,0,0',
    'p=0.5,0.5',
    'z=1,2,3',
    'line=2',
    'base=2',
    'v=2',
    'z=51,0',
    '',
    'dark',
    'en',
  ),
  fc.string(),
  fc.anything(),
)

/** Whatever a page may send to a frame: nonsense, other protocols, and near misses of our own. */
export const messages: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.constantFrom('slide:start', 'slide:stop', 'constructor', '__proto__'),
  fc.record(
    { message: fc.constantFrom('ready', 'height'), secret: fc.oneof(fc.string(), fc.anything()) },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      surprisal: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.constantFrom(2, '1', true)),
      type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...REQUESTS) }, fc.anything()),
      id: fc.oneof(fc.integer(), fc.string({ maxLength: 120 }), fc.anything()),
      state: query,
      theme: query,
      lang: query,
    },
    { requiredKeys: ['surprisal'] },
  ),
)
