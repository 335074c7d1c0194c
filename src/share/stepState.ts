import { complete } from '../state/complete.ts'
import { formatQuery, LONGEST_QUERY, parseQuery } from '../state/query.ts'
import { defaultReader, type Reader } from '../state/reader.ts'
import { parts } from '../steps/parts.ts'
import type { Step } from '../steps/step.ts'

type Of = Pick<Step, 'part' | 'schema'>

/** The state that an embed of this step opens with. */
export const firstState = ({ part }: Of): Reader => complete(defaultReader, parts[part].defaults)

/** The whole state that a query asks of this step, and what could not be read. */
export function stateOf(
  query: string,
  step: Of,
): { readonly reader: Reader; readonly notices: readonly string[] } {
  const first = firstState(step)
  const { state, notices } = parseQuery(query, step.schema, first)
  return { reader: complete(first, state), notices }
}

/** The canonical query of a state of this step; null where it is too long to be read again. */
export function queryOfState(reader: Reader, step: Of): string | null {
  const query = formatQuery(reader, firstState(step), step.schema)
  return query.length < LONGEST_QUERY ? query : null
}
