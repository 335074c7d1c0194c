import type { ErrorCode, Message } from '../embed/message.ts'
import type { RequestType } from '../embed/request.ts'

type FieldsOf<M> = M extends unknown ? Exclude<keyof M & string, 'type'> : never

/** What one type of message says, and its fields beside `surprisal` and `type`. */
export interface MessageText<Field extends string = string> {
  readonly meaning: string
  readonly fields: Readonly<Record<Field, string>>
}

type Said = {
  readonly [Type in Message['type']]: MessageText<FieldsOf<Extract<Message, { type: Type }>>>
}

const STATE = 'a query: what differs from the step’s defaults'
const ID = 'that of the request, where it had one'

/** What an embed says to its host. The types and fields are those of `message.ts`, or this does not compile. */
export const SAID: Said = {
  ready: {
    meaning: 'The step is there. Said again after hello.',
    fields: {
      version: 'of the protocol: 1',
      slug: 'of the step',
      state: STATE,
      capabilities: 'a list: the requests that it answers, and complete',
    },
  },
  resize: {
    meaning: 'The height that the step needs has changed.',
    fields: { height: 'whole CSS pixels' },
  },
  change: {
    meaning: 'The state has changed. At most 4 a second; the last is always sent.',
    fields: { state: STATE, user: 'true where a person did it, false where the host did' },
  },
  complete: {
    meaning: 'The question of ask was answered: sent once, after the first guess.',
    fields: {
      score: '0 to 1, or null where there is none',
      state: STATE,
    },
  },
  state: {
    meaning: 'The answer to every request that was done.',
    fields: { state: STATE, id: ID },
  },
  error: {
    meaning: 'A request was refused and changed nothing, or the address could not be read in full.',
    fields: {
      code: 'see below',
      detail: 'one sentence or more, at most 200 characters',
      id: ID,
    },
  },
  release: { meaning: 'Escape was pressed: the host takes the focus back.', fields: {} },
}

/** What a host can ask of an embed. */
export const ASKED: Readonly<Record<RequestType, MessageText>> = {
  hello: { meaning: 'Says ready and the height again.', fields: {} },
  get: { meaning: 'Answers with the state.', fields: {} },
  set: {
    meaning:
      'Changes what the query names and keeps the rest; refused as a whole where a part cannot be read.',
    fields: { state: 'a query' },
  },
  reset: { meaning: 'Back to the numbers that the address says, or the last set.', fields: {} },
  theme: { meaning: 'Shows another theme.', fields: { theme: 'auto, light or dark' } },
  lang: { meaning: 'Shows another language.', fields: { lang: 'one that is shipped' } },
  pause: { meaning: 'The step is out of sight: it says no height.', fields: {} },
  resume: { meaning: 'It is in sight again.', fields: {} },
}

export const CODES: Readonly<Record<ErrorCode, string>> = {
  link: 'part of the address could not be read; the rest counts',
  type: 'there is no such request',
  state: 'the query of set is no text, or part of it could not be read',
  theme: 'there is no such theme',
  lang: 'there is no such language',
}

/** What other hosts understand or say themselves, which an embed speaks beside its own. */
export const FOREIGN: readonly { readonly who: string; readonly message: string; readonly when: string }[] = [
  {
    who: 'Canvas, and the hosts of SPLICE (Runestone, OpenDSA)',
    message: '{ subject: "lti.frameResize", height }',
    when: 'with each resize',
  },
  { who: 'AMP', message: '{ sentinel: "amp", type: "embed-size", height }', when: 'with each resize' },
  {
    who: 'Embedly, Medium',
    message: 'the JSON text {"src": …, "context": "iframe.resize", "height": …}',
    when: 'with each resize',
  },
  {
    who: 'WordPress, where its address ends with #?secret=…',
    message: '{ message: "height", value, secret }',
    when: 'with each resize',
  },
  {
    who: 'SPLICE',
    message: '{ subject: "SPLICE.getState", message_id }',
    when: 'at the start, with ask; a kept state in the answer is taken over',
  },
  {
    who: 'SPLICE',
    message: '{ subject: "SPLICE.reportScoreAndState", message_id, score, state: { [slug]: query } }',
    when: 'with complete',
  },
  { who: 'WordPress', message: '{ message: "ready", secret }', when: 'heard as hello, and not answered' },
  { who: 'reveal.js', message: '"slide:stop", "slide:start"', when: 'heard as pause and resume' },
]
