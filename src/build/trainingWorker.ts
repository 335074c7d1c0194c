import type { Plugin } from 'vite'

const ID = 'virtual:training-worker'
const WORKER = '/src/steps/descent/worker.ts?worker&url'

/**
 * Tells the training lab where its worker is: a file of its own beside the site's pages. An embed is a classic script in
 * a frame without an origin, which may have no worker and shall not hold one, and drawing at build needs none.
 */
export const trainingWorker = (): Plugin => ({
  name: 'surprisal-training-worker',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load(id) {
    if (id !== `\0${ID}`) return undefined
    return this.environment.name === 'client'
      ? `import url from '${WORKER}'\nexport const address = url`
      : 'export const address = null'
  },
})
