/** What the samples of Part III are described by: a constant, and measurements of which 0 is the usual. */
const NAMES = ['bias', 'size', 'ears', 'tail']

/** The name of feature n. The first is 1 in every sample, so that its weight is added to the score as it stands. */
export const featureName = (n: number): string => NAMES[n] ?? `x${n + 1}`
