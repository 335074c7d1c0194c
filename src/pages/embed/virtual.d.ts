/** The steps that an embed's script holds: its own where the site is built, all in development. `src/build/embedded.ts`. */
declare module 'virtual:embedded' {
  export const steps: readonly import('../../steps/step.ts').Step[]
}
