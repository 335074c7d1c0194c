import { formatNumber } from '../../expression/number.ts'
import type { Measures } from '../../state/measures.ts'
import type { Reader } from '../../state/reader.ts'
import { trueClass } from '../../state/trueClass.ts'
import type { Question } from '../step.ts'
import { FLOAT32, FLOAT64, floats } from './floats.ts'
import { RISE, risen } from './rise.ts'

/** The first whole logit past the limit of float64. */
const PAST = Math.ceil(FLOAT64.limit)

/** The options: the limits of both formats, and where examples are shown. */
const SINGLE = formatNumber(Math.floor(FLOAT32.limit))
const DOUBLE = formatNumber(Math.floor(FLOAT64.limit))
const THOUSAND = '1,000'

/** What a program prints for the naive form where the largest logit is `top`. */
function naive(reader: Reader, top: number): readonly string[] {
  const { z, at } = risen(reader)
  const row = floats(z.with(at, top), trueClass(reader)).find(([cell]) => cell?.form === 'as written')
  return (row ?? []).map(({ value }) => (Number.isFinite(value) ? formatNumber(value) : String(value)))
}

const found = (reader: Reader) => {
  const [single, double] = naive(reader, PAST)
  return `At ${formatNumber(PAST)} it gives ${single} in float32 and ${double} in float64.`
}

export const question: Question = {
  id: 'overflow',
  text: 'In float64 one logit rises. Past which whole number does log-sum-exp break, if it is computed as it is written?',
  options: [
    {
      text: SINGLE,
      right: false,
      answer: (reader: Reader, _: Measures) => {
        const past = Math.ceil(FLOAT32.limit)
        const [single, double] = naive(reader, past)
        return `${found(reader)} ${SINGLE} is float32’s limit: its largest number is e to the power of ${formatNumber(FLOAT32.limit)}. At ${formatNumber(past)} float32 has come to ${single}, while float64 still gives ${double}.`
      },
    },
    {
      text: DOUBLE,
      right: true,
      answer: (reader: Reader) =>
        `${found(reader)} The largest number of float64 is e to the power of ${formatNumber(FLOAT64.limit)}. Float32 has broken long before, past ${formatNumber(FLOAT32.limit)}. The shifted form has no such limit: none of its exponents is above 0.`,
    },
    {
      text: THOUSAND,
      right: false,
      answer: (reader: Reader) =>
        `${found(reader)} e to the power of ${formatNumber(RISE.max)} is the example that is usually shown, but float64 does not hold everything up to there: it ends at e to the power of ${formatNumber(FLOAT64.limit)}.`,
    },
  ],
  settled: { own: { rise: PAST } },
}
