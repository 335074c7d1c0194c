import { type ComponentType, lazy } from 'react'
import { NOT_LOADED } from './notLoaded.ts'

const NotLoaded = () => (
  <p className="notice" role="status">
    {NOT_LOADED}
  </p>
)

/** A part that comes when it is asked for; where it does not come, its place says so. */
export const late = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<Props> => NotLoaded) }))
