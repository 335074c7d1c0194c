import { coverIslands } from '../coverIslands.tsx'
import { pageIslands } from './pageIslands.tsx'
import { partIslands } from './partIslands.tsx'
import type { DrawIsland } from './stepIslands.tsx'

/** All that comes alive on the site's own pages, as it is drawn at build. */
export const islands = { ...pageIslands, ...partIslands, ...coverIslands } as const satisfies Record<
  string,
  DrawIsland
>

export type IslandName = keyof typeof islands
