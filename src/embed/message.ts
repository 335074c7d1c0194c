import { PROTOCOL, type RequestId, type RequestType } from './request.ts'

/** What an embed says it answers to. */
export type Capability = RequestType | 'complete'

/** The whole list: `link` is an address that could not be read, the others a request that was refused. */
export type ErrorCode = 'link' | 'type' | 'state' | 'theme' | 'lang'

/** The fields of a message beside the mark; flat, and none with a name that hosts key on. */
export type Message =
  | {
      readonly type: 'ready'
      readonly version: number
      readonly slug: string
      /** A query: what differs from the step's defaults. */
      readonly state: string
      readonly capabilities: readonly Capability[]
    }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'change'; readonly state: string; readonly user: boolean }
  | { readonly type: 'complete'; readonly score: number | null; readonly state: string }
  | { readonly type: 'state'; readonly state: string; readonly id?: RequestId }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly detail: string; readonly id?: RequestId }
  | { readonly type: 'release' }

/** What a request is answered with. */
export type Answer = Extract<Message, { type: 'state' | 'error' }>

const LONGEST_DETAIL = 200

/** An error as it is sent: its detail in at most 200 characters. */
export const errorMessage = (code: ErrorCode, detail: string): Answer => ({
  type: 'error',
  code,
  detail: detail.slice(0, LONGEST_DETAIL),
})

/** A message with its mark, as it goes to the host. */
export const marked = (message: Message) => ({ surprisal: PROTOCOL, ...message })
