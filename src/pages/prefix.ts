/** React's ids must be the same at build and in the browser, and differ between islands. */
export const prefixOf = (island: string) => `${island.replace('/', '-')}-`
