import { integer, word } from '../state/key.ts'
import { listed } from '../state/link.ts'
import { FORMS, type SnippetForm } from './snippet.ts'

/** The heights that a frame can be given, in CSS px, and the one that it has at first. */
export const HEIGHTS = { min: 80, max: 4000 } as const
export const FIRST_HEIGHT = 560

/** What the form says in its own address beside the step's state. */
export interface FormAddress {
  readonly slug: string
  readonly form: SnippetForm
  readonly height: number
  /** The step's state: a query without the keys of the form. */
  readonly query: string
}

/**
 * The keys of the form. No step may have one of these for its own. `look` is the step's theme: the page itself would obey
 * `theme`.
 */
export const FORM_KEYS = ['step', 'form', 'height', 'look'] as const

const FIRST_FORM = 'iframe' satisfies SnippetForm
const form = word(FORMS)
const height = integer(HEIGHTS)

const keyOf = (pair: string) => new URLSearchParams(pair).keys().next().value ?? ''
const isOwn = (pair: string) => FORM_KEYS.some((key) => key === keyOf(pair))
const LOOK = /^look=/

/**
 * The address of the form as it was opened: `?step=softmax&v=1&z=2,1,0`. What cannot be read is the usual, and said; the
 * state of a step that there is not is left out with it.
 */
export function readFormAddress(
  search: string,
  slugs: readonly string[],
  usual: string,
): FormAddress & { readonly notices: readonly string[] } {
  const asked = new URLSearchParams(search)
  const step = asked.get('step')
  const isStep = step !== null && slugs.includes(step)
  const given = {
    form: form.read(asked.get('form') ?? FIRST_FORM),
    height: height.read(asked.get('height') ?? String(FIRST_HEIGHT)),
  }
  const unread = (['form', 'height'] as const).filter((key) => given[key] === undefined)
  const state = search
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => pair.replace(LOOK, 'theme='))
    .filter((pair) => !isOwn(pair))
    .join('&')
  return {
    slug: isStep ? step : usual,
    form: given.form ?? FIRST_FORM,
    height: given.height ?? FIRST_HEIGHT,
    query: step === null || isStep ? state : '',
    notices: [
      ...(step === null || isStep ? [] : [`There is no step “${listed([step])}”: choose one below.`]),
      ...(unread.length > 0 ? [`Part of this link could not be read: ${listed(unread)}.`] : []),
    ],
  }
}

/** The address that the form opens at in the same state again. */
export function writeFormAddress({ slug, form, height, query }: FormAddress): string {
  return [
    `?step=${slug}`,
    ...(form === FIRST_FORM ? [] : [`form=${form}`]),
    ...(height === FIRST_HEIGHT ? [] : [`height=${height}`]),
    ...(query === '' ? [] : [query.replace(/(?<=^|&)theme=/, 'look=')]),
  ].join('&')
}
