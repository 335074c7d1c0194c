import type { ViteBuilder } from 'vite'

/** What a build environment gives. */
export type Bundle = Awaited<ReturnType<ViteBuilder['build']>>

/** The names of the files that a bundle has. */
export const filesOf = (bundle: Bundle): readonly string[] =>
  [bundle].flat().flatMap((built) => ('output' in built ? built.output.map(({ fileName }) => fileName) : []))
