/** Rows of one length as columns: entry (j, i) is entry (i, j). No rows give no columns. */
export const transposed = (rows: readonly (readonly number[])[]): number[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? Number.NaN))
