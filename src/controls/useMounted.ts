import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False where the page is drawn at build and for the first moment in a browser, then true. */
export const useMounted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
