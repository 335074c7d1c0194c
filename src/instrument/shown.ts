/** What of a class the instrument shows: P, Q with its logit, the share of KL. */
export type Shown = 'p' | 'q' | 'share'

export const ALL: readonly Shown[] = ['p', 'q', 'share']
