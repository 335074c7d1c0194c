/** Where the training's worker is; null where a page may have none. `src/build/trainingWorker.ts` */
declare module 'virtual:training-worker' {
  export const address: string | null
}
