import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const require = createRequire(import.meta.url)
const NAMES = ['react', 'react/jsx-runtime']
const REACT = /node_modules.(react|react-dom|scheduler)\W/
const PREFIX = '\0module:'

/**
 * React is CommonJS, which each module that imports it unwraps for itself and calls by a member of an object. Unwrapped
 * once, its functions have names that a minifier makes short.
 */
export const reactModules = (): Plugin => ({
  name: 'surprisal-react-modules',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'embed' || name === 'client',
  // React's own files ask for it as CommonJS, and so does the module that unwraps it.
  resolveId: (id, importer = '') =>
    NAMES.includes(id) && importer !== PREFIX + id && !REACT.test(importer) ? PREFIX + id : undefined,
  load(id) {
    if (!id.startsWith(PREFIX)) return undefined
    const name = id.slice(PREFIX.length)
    const members = Object.keys(require(name)).filter((member) => /^[A-Za-z]\w*$/.test(member))
    return [
      `import all from '${name}'`,
      'export default all',
      ...members.map((member) => `export const ${member} = /* @__PURE__ */ (() => all.${member})()`),
    ].join('\n')
  },
})
