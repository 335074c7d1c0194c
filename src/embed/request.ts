/** Marks every message between a host and an embed, with the version of their protocol. */
export const PROTOCOL = 1

export const REQUESTS = ['hello', 'get', 'set', 'reset', 'theme', 'lang', 'pause', 'resume'] as const
export type RequestType = (typeof REQUESTS)[number]

/** What a host names its request by; the answer has it again. */
export type RequestId = string | number

/** What a host asks of an embed. */
export interface Request {
  /** null for a type that is not in the list. */
  readonly type: RequestType | null
  readonly id?: RequestId
  /** The field that this type of request carries, where it is a text. */
  readonly value?: string
  /** Whether an answer is due: other hosts' own messages have none. */
  readonly answered: boolean
}

/** The field that says what is asked, of the requests that have one. */
const FIELDS: Readonly<Partial<Record<RequestType, string>>> = { set: 'state', theme: 'theme', lang: 'lang' }

/** What reveal.js says to the frames of a slide. */
const SLIDE: Readonly<Record<string, RequestType>> = { 'slide:start': 'resume', 'slide:stop': 'pause' }

/**
 * What WordPress says once its page can hear, wp-includes/js/wp-embed.js: it shows a frame behind a quotation only when
 * it is told the height after that.
 */
const isWordPressReady = ({ message, secret }: Readonly<Record<string, unknown>>) =>
  message === 'ready' && typeof secret === 'string'

const LONGEST_ID = 100

function readId(id: unknown): RequestId | undefined {
  if (typeof id === 'number') return id
  return typeof id === 'string' && id.length <= LONGEST_ID ? id : undefined
}

/** The request in a message of the host's window; null for what is not meant for an embed. Never throws. */
export function readRequest(data: unknown): Request | null {
  if (typeof data === 'string') {
    const type = Object.hasOwn(SLIDE, data) ? SLIDE[data] : undefined
    return type === undefined ? null : { type, answered: false }
  }
  if (typeof data !== 'object' || data === null) return null
  const fields = data as Readonly<Record<string, unknown>>
  if (isWordPressReady(fields)) return { type: 'hello', answered: false }
  if (fields['surprisal'] !== PROTOCOL) return null
  const id = readId(fields['id'])
  const type = REQUESTS.find((known) => known === fields['type']) ?? null
  const field = type === null ? undefined : FIELDS[type]
  const value = field === undefined ? undefined : fields[field]
  return {
    type,
    answered: true,
    ...(id === undefined ? {} : { id }),
    ...(typeof value === 'string' ? { value } : {}),
  }
}
