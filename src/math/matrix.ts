import { at, checkNumber, checkVector, type Matrix, type Vector } from './vector.ts'

/** The empty row: what lies past the end of a matrix. */
const NOTHING: Vector = []

/** Row i of a checked matrix. */
export function row(m: Matrix, i: number): Vector {
  return m[i] ?? NOTHING
}

/** Entry of row i and column j of a checked matrix. */
export function entry(m: Matrix, i: number, j: number): number {
  return at(row(m, i), j)
}

/**
 * Refuses what is not a non-empty matrix of finite numbers with rows of one length.
 * @throws TypeError or RangeError naming the argument
 */
export function checkMatrix(m: Matrix, name: string): void {
  if (typeof m !== 'object' || m === null || !Number.isSafeInteger(m.length)) {
    throw new TypeError(`${name} must be an array of rows`)
  }
  if (m.length === 0) throw new RangeError(`${name} must not be empty`)
  const columns = m[0]?.length
  for (let i = 0; i < m.length; i++) {
    const v = row(m, i)
    checkVector(v, `${name}[${i}]`)
    if (v.length !== columns) {
      throw new RangeError(`${name}[${i}] has ${v.length} entries where ${name}[0] has ${columns}`)
    }
    for (let j = 0; j < v.length; j++) {
      const x: unknown = v[j]
      checkNumber(x, `${name}[${i}]`, j)
      if (!Number.isFinite(x)) throw new RangeError(`${name}[${i}][${j}] must be finite, but is ${x}`)
    }
  }
}
