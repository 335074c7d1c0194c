import { at, type Vector } from './vector.ts'

/** Index of the greatest entry, the first of equals. */
export function argmax(v: Vector): number {
  let top = 0
  for (let i = 1; i < v.length; i++) if (at(v, i) > at(v, top)) top = i
  return top
}
