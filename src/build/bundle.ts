import type { Rolldown, ViteBuilder } from 'vite'

/** What a build environment gives. */
export type Bundle = Awaited<ReturnType<ViteBuilder['build']>>

/** The files of a bundle, whether they were written or not. */
export const outputOf = (bundle: Bundle): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] =>
  [bundle].flat().flatMap((built) => ('output' in built ? built.output : []))

/** The names of the files that a bundle has. */
export const filesOf = (bundle: Bundle): readonly string[] => outputOf(bundle).map(({ fileName }) => fileName)
