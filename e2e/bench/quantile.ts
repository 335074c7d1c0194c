/**
 * The value below which a share of all values lies, by the nearest rank: 0.5 is the median, 0.95 what one in
 * twenty exceeds.
 * @throws RangeError if there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('no values')
  return value
}

export const median = (values: readonly number[]) => quantile(values, 0.5)
