/** Lets at most `most` pass in any window of `span` ms; `now` is a clock in ms that never runs back. */
export function createLimit(most: number, span: number, now: () => number): () => boolean {
  const passed: number[] = []
  return () => {
    const time = now()
    while (passed[0] !== undefined && passed[0] <= time - span) passed.shift()
    if (passed.length >= most) return false
    passed.push(time)
    return true
  }
}
