import { word } from '../../state/key.ts'
import type { Reader } from '../../state/reader.ts'

export const ROUTES = ['lse', 'jacobian'] as const
export type Route = (typeof ROUTES)[number]

export const keys = { route: word(ROUTES) }

/** The way the ladder takes to the gradient: through log-sum-exp unless told. */
export const routeOf = ({ own }: Pick<Reader, 'own'>): Route =>
  own['route'] === 'jacobian' ? 'jacobian' : 'lse'
