/**
 * SPLICE, by which Runestone and OpenDSA keep a learner's score and state. The state of a page there is a
 * table of places; ours has one, the step's slug.
 */

/** Asks the host for the state that it kept. */
export const splicePlea = (id: string) => ({ subject: 'SPLICE.getState', message_id: id })

/** @param score 0 to 1 */
export const spliceReport = (id: string, score: number, slug: string, state: string) => ({
  subject: 'SPLICE.reportScoreAndState',
  message_id: id,
  score,
  state: { [slug]: state },
})

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}

/** The query that a host had kept for this step; null where the message holds none. Never throws. */
export function spliceState(data: unknown, slug: string): string | null {
  const { subject, state } = fieldsOf(data)
  if (subject !== 'SPLICE.getState.response') return null
  const kept = Object.hasOwn(fieldsOf(state), slug) ? fieldsOf(state)[slug] : null
  return typeof kept === 'string' ? kept : null
}
