import type { Plugin } from 'vite'

const BISECTORS = /^const (\w+) = (bisector\(\w+\)(?:\.\w+)?|\w+Bisect\.\w+);$/gm

/**
 * d3-array makes its bisectors as it loads, which a bundler cannot tell from an effect and keeps. Marked as pure, they
 * are left out: no figure asks for one.
 */
export function unusedBisectors(): Plugin {
  return {
    name: 'surprisal-unused-bisectors',
    apply: 'build',
    transform: {
      filter: { id: /d3-array\.mjs$/ },
      handler: (code) => ({
        code: code.replaceAll(BISECTORS, 'const $1 = /* @__PURE__ */ (() => $2)();'),
        map: null,
      }),
    },
  }
}
