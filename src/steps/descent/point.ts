import type { Key } from '../../state/key.ts'
import { integer, number } from '../../state/key.ts'

/** A sample of two features that can be dragged. */
export interface Point {
  readonly x: number
  readonly y: number
  /** Its class, from 0. */
  readonly k: number
}

/** How far the map reaches in each direction. */
export const REACH = 4
/** Classes that a map tells apart by shape and colour. */
export const MOST_CLASSES = 5
/** So many fit a link. */
export const MOST_POINTS = 100

const clamp = (v: number) => Math.min(REACH, Math.max(-REACH, v))

/** A place on the map, to hundredths, so that a link stays short. */
export const place = (v: number): number => Math.round(clamp(v) * 100) / 100 + 0

/** Points as the reader's own value holds them: x, y and class in turn. */
export const flat = (points: readonly Point[]): readonly number[] =>
  points.flatMap(({ x, y, k }) => [x, y, k])

/** The points of an own value. */
export const pointsOf = (values: readonly number[]): readonly Point[] =>
  Array.from({ length: Math.floor(values.length / 3) }, (_, i) => ({
    x: values[3 * i] ?? 0,
    y: values[3 * i + 1] ?? 0,
    k: values[3 * i + 2] ?? 0,
  }))

const coordinate = number({ min: -REACH, max: REACH })
const kind = integer({ min: 0, max: MOST_CLASSES - 1 })

/** Points in a link: `x,y:k`, separated by `;`. */
export const pointsKey: Key<readonly number[]> = {
  read(text) {
    const read = text.split(';').map((one) => {
      const [at = '', label = '', ...more] = one.split(':')
      const [x, y, ...others] = at.split(',').map(coordinate.read)
      const k = kind.read(label)
      return x === undefined || y === undefined || k === undefined || more.length + others.length > 0
        ? undefined
        : { x: place(x), y: place(y), k }
    })
    const good = read.filter((point) => point !== undefined)
    return good.length === read.length && good.length <= MOST_POINTS ? flat(good) : undefined
  },
  write: (values) =>
    pointsOf(values)
      .map(({ x, y, k }) => `${coordinate.write(x)},${coordinate.write(y)}:${kind.write(k)}`)
      .join(';'),
}
